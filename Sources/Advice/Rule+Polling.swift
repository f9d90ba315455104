internal import Schedules

/// Functions that are run to look whether something is there.
extension Rule {
    /// What was recorded shows it, or the code does.
    /// - Source: AWS Lambda Developer Guide, "Invoking Lambda with events from other AWS services".
    static let polling = ofFunctions { function, application in
        let schedules = function.schedules.filter { isFrequent($0.expression) }
        guard !schedules.isEmpty else { return nil }
        let looks = looks(of: function, application)
        let reads = function.code?.calls.filter { sources[action($0)] != nil } ?? []
        guard let source = (looks.first?.action ?? reads.first.map(action)).flatMap({ sources[$0] }) else { return nil }
        return Finding(
            .polling, function.arn, logicalID: function.logicalID,
            what: "It is run to look whether something is there; \(source) runs it when something comes.",
            evidence: schedules.map { "\($0.name) runs it by \($0.expression)" }
                + looks.map { "\($0.count) times \($0.action) on \($0.resource)" }
                + reads.prefix(LimitsAdvice.mostPlaces).map { "\($0.place): \(action($0))" },
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

    /// As policies name what a call does.
    private static func action(_ call: Application.Code.Call) -> String {
        switch (call.service, call.operation) {
        case ("dynamodbstreams", let operation): "dynamodb:" + operation
        case ("s3", "ListObjects"), ("s3", "ListObjectsV2"): "s3:ListBucket"
        case (let service, let operation): "\(service):\(operation)"
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
