internal import Advice
internal import Base

/// Reads what a function's log tells of its runs.
struct LogSurvey: Sendable {
    private let client: AWSClient
    private let name: String
    private let function: String
    private let changed: Instant?

    /// - Parameter configuration: the function's, whose earlier runs tell nothing of it.
    init(_ client: AWSClient, _ name: String, of configuration: JSON) {
        (self.client, self.name) = (client, name)
        function = configuration["FunctionName"]?.string ?? ""
        let text = configuration["LastModified"]?.string?.split(separator: "+").first
        changed = text.flatMap { CalendarDate.instant(iso8601: $0 + "Z") }
    }

    /// Nil where there is no such group.
    func group() async throws -> Application.LogGroup? {
        let page = try await client.json(
            "logs", "Logs_20140328.DescribeLogGroups", ["logGroupNamePrefix": .string(name)])
        guard
            let group = (page["logGroups"]?.array ?? []).first(where: {
                $0["logGroupName"]?.string == name
            })
        else { return nil }
        let now = try await client.serverTime().milliseconds
        let age = group["creationTime"]?.integer.map { Double(now - $0) / 86_400_000 }
        return Application.LogGroup(
            retentionDays: group["retentionInDays"]?.integer.map { Int($0) },
            bytes: Int(group["storedBytes"]?.integer ?? 0), ageDays: age ?? 0)
    }

    /// The runs that are told of since the function was last changed, at most so many that advice needs no more.
    func runs() async throws -> [Application.Run] {
        let start = max(changed ?? Instant(seconds: 0), try await client.serverTime() - .seconds(14 * 86_400))
        var (runs, token, pages) = ([Application.Run](), JSON?.none, 0)
        repeat {
            var input: JSONObject = [
                "logGroupName": .string(name), "startTime": .integer(start.milliseconds),
                "filterPattern": #"?"REPORT RequestId" ?"platform.report""#,
            ]
            input["nextToken"] = token
            let page = try await client.json("logs", "Logs_20140328.FilterLogEvents", .object(input))
            let own = (page["events"]?.array ?? []).filter { isOwn($0["logStreamName"]?.string ?? "") }
            runs += own.compactMap { $0["message"]?.string.flatMap { Self.run($0) } }
            (token, pages) = (page["nextToken"], pages + 1)
        } while token != nil && runs.count < LimitsAdvice.mostRuns && pages < LimitsAdvice.mostPages
        return runs
    }

    /// In a group that functions share, the names of streams have theirs.
    private func isOwn(_ stream: String) -> Bool {
        name == "/aws/lambda/" + function || stream.contains("/\(function)[")
    }

    /// A run, from the line that ends its part of the log, as text or as JSON.
    static func run(_ line: String) -> Application.Run? {
        if line.hasPrefix("{") {
            guard let json = try? JSON(parsing: Array(line.utf8)),
                json["type"]?.string == "platform.report",
                let record = json["record"], let time = record["metrics"]?["durationMs"]?.double
            else { return nil }
            let status = record["status"]?.string
            var run = Application.Run(
                milliseconds: time,
                peakMemoryMB: record["metrics"]?["maxMemoryUsedMB"]?.integer.map { Int($0) },
                hasTimedOut: status == "timeout")
            run.initMilliseconds = record["metrics"]?["initDurationMs"]?.double
            run.hasFailed = status.map { $0 != "success" } ?? false
            run.trace = record["tracing"]?["value"]?.string.flatMap(trace)
            return run
        }
        guard line.hasPrefix("REPORT ") else { return nil }
        var fields: [Substring: Substring] = [:]
        for field in line.split(whereSeparator: { $0 == "\t" || $0 == "\n" }) {
            guard let colon = field.firstRange(of: ": ") else { continue }
            fields[field[..<colon.lowerBound]] = field[colon.upperBound...]
        }
        func number(_ name: Substring) -> Double? {
            fields[name].flatMap { Double($0.prefix { $0 != " " }) }
        }
        guard let time = number("Duration") else { return nil }
        var run = Application.Run(
            milliseconds: time, peakMemoryMB: number("Max Memory Used").flatMap { Int(exactly: $0.rounded()) },
            hasTimedOut: fields["Status"] == "timeout")
        run.initMilliseconds = number("Init Duration")
        run.hasFailed = fields["Status"].map { $0 != "success" } ?? false
        run.trace = fields["XRAY TraceId"].map(String.init)
        return run
    }

    /// The id in a trace's header: `Root=1-…;Parent=…;Sampled=1`. What was not sampled is nowhere to be seen.
    private static func trace(_ header: String) -> String? {
        let parts = header.split(separator: ";")
        guard parts.contains("Sampled=1") else { return nil }
        return parts.first { $0.hasPrefix("Root=") }.map { String($0.dropFirst(5)) }
    }
}
