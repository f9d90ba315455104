internal import Schedules

/// Functions that are run to look whether something is there.
extension Rule {
    /// What was recorded shows it, or the code does.
    /// - Source: AWS Lambda Developer Guide, "Invoking Lambda with events from other AWS services".
    static let polling = ofFunctions { function, application in
        let schedules = function.schedules.filter { isFrequent($0.expression) }
        guard !schedules.isEmpty else { return nil }
        let looks = looks(of: function, application)
        let reads = function.code?.calls.filter { sources[$0.action] != nil } ?? []
        guard let source = (looks.first?.action ?? reads.first?.action).flatMap({ sources[$0] }) else {
            return pollingOfTable(function, schedules)
        }
        return Finding(
            .polling, function.arn, logicalID: function.logicalID,
            what: "It is run to look whether something is there; \(source) runs it when something comes.",
            evidence: schedules.map { "\($0.name) runs it by \($0.expression)" }
                + looks.map { "\($0.count) times \($0.action) on \($0.resource)" }
                + reads.prefix(LimitsAdvice.mostPlaces).map { "\($0.place): \($0.action)" },
            change: "\(source) instead of the schedule", confidence: looks.isEmpty ? 0.7 : 0.8,
            place: reads.first?.place)
    }

    private static func looks(of function: Application.Function, _ application: Application) -> [Application.Use] {
        guard let role = function.role, function.hasOwnRole else { return [] }
        return role.used.filter { use in
            use.count >= LimitsAdvice.fewestPolls && sources[use.action] != nil
                // Lambda itself reads a mapping's source, as the function's role.
                && !application.mappings.contains {
                    use.resource == $0.sourceARN || use.resource.hasPrefix($0.sourceARN + "/")
                }
        }
    }

    /// A table whose items of one state are looked for, and then changed. What looks for a range, of times for the most
    /// part, is due by itself, and nothing tells of it.
    private static func pollingOfTable(
        _ function: Application.Function, _ schedules: [Application.Schedule]
    ) -> Finding? {
        guard let role = function.role, function.hasOwnRole, let calls = function.code?.calls else { return nil }
        let reads = calls.filter { ["dynamodb:Query", "dynamodb:Scan"].contains($0.action) }
        guard !reads.isEmpty, reads.allSatisfy(looksForState) else { return nil }
        let looks = role.used.filter { use in
            use.count >= LimitsAdvice.fewestPolls && reads.contains { $0.action == use.action }
        }
        guard let look = looks.first(where: { look in role.used.contains { $0.changesItems(like: look) } }) else {
            return nil
        }
        return Finding(
            .polling, function.arn, logicalID: function.logicalID,
            what: "It is run to look whether there are items to work on; the table's stream runs it when one comes.",
            evidence: schedules.map { "\($0.name) runs it by \($0.expression)" }
                + ["\(look.count) times \(look.action) on \(look.resource), whose items it changes"]
                + reads.prefix(LimitsAdvice.mostPlaces).map { "\($0.place): \($0.action)" },
            change: "an event source mapping of the table's stream, with a filter, instead of the schedule",
            confidence: 0.6, place: reads[0].place)
    }

    /// Whether what a call looks for is said, and is no range.
    private static func looksForState(_ call: Application.Code.Call) -> Bool {
        let texts = ["KeyConditionExpression", "FilterExpression"].compactMap { call.arguments[$0] }
        return !texts.isEmpty
            && texts.allSatisfy { text in
                text.map { !$0.contains("<") && !$0.contains(">") && !$0.lowercased().contains("between") } ?? false
            }
    }

    /// What gives to a function what these actions look for.
    private static let sources = [
        "sqs:ReceiveMessage": "an event source mapping of the queue",
        "kinesis:GetRecords": "an event source mapping of the stream",
        "dynamodb:GetRecords": "an event source mapping of the table's stream",
        "s3:ListBucket": "a notification of the bucket",
    ]

    private static func isFrequent(_ expression: String) -> Bool {
        switch ScheduleExpression(expression) {
        case .rate(let interval): interval <= .seconds(LimitsAdvice.pollingInterval)
        case .cron: isFrequentCron(expression)
        case .at, nil: false
        }
    }

    /// Whether a cron expression's minutes are all, or each of at most so many, in every hour of every day.
    private static func isFrequentCron(_ expression: String) -> Bool {
        let fields = expression.drop { $0 != "(" }.dropFirst().dropLast().split(separator: " ")
        guard fields.count == 6, fields[1...4].allSatisfy({ $0 == "*" || $0 == "?" }) else { return false }
        let parts = fields[0].split(separator: "/")
        if fields[0] == "*" { return true }
        guard parts.count == 2, let step = Int(parts[1]) else { return false }
        return step * 60 <= LimitsAdvice.pollingInterval
    }
}

extension Application.Use {
    /// Whether it changes items of the table that another call has read, by itself or by an index.
    fileprivate func changesItems(like look: Application.Use) -> Bool {
        let table = look.resource.firstRange(of: "/index/").map { String(look.resource[..<$0.lowerBound]) }
        return ["dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:PutItem"].contains(action)
            && resource == table ?? look.resource
    }
}
