internal import Base
internal import HTTP

/// Where a function's log is: its group, and the version whose streams count.
struct LogSource: Sendable {
    /// What is shown beside its lines.
    let function: String
    let group: String
    /// Nil for the streams of every version.
    let version: String?

    /// The log of a function by its name, as Lambda writes it where nothing else is configured.
    init(function: String, group: String? = nil, version: String? = nil) {
        (self.function, self.version) = (function, version)
        self.group = group ?? "/aws/lambda/\(function)"
    }

    /// Whether a stream is of the version: `2026/11/24/[7]0123…`.
    func has(stream: String) -> Bool { version.map { stream.contains("[\($0)]") } ?? true }

    /// The log of a function that is there, where its configuration says.
    /// - Parameter qualifier: a version, or an alias, which means the version that it points to now.
    static func of(_ function: String, qualifier: String? = nil, _ client: AWSClient) async throws -> LogSource {
        let configuration = try await client.restJSON(
            AWSClient.Call(
                "lambda", "Lambda GetFunctionConfiguration", .get,
                "/2015-03-31/functions/\(PercentEncoding.encode(function))/configuration",
                query: qualifier.map { "Qualifier=\(PercentEncoding.encode($0))" } ?? ""))
        return LogSource(
            function: function, group: configuration["LoggingConfig"]?["LogGroup"]?.string,
            version: qualifier == nil ? nil : configuration["Version"]?.string)
    }

    /// The log of the function that a user means; a log outlives its function.
    static func find(_ address: FunctionAddress, stack: String?, _ client: AWSClient) async throws -> LogSource {
        if let region = address.region, region != client.settings.region {
            throw CommandFailure("\(address.name) is in \(region): add --region \(region)")
        }
        let names = FunctionName(client)
        if try await names.find(address.name, stack: stack) == nil,
            let left = try await left(by: address, stack: stack, client)
        {
            Terminal.note("The function is gone; this is what \(left.group) has kept.")
            return left
        }
        return try await of(
            try await names.resolve(address.name, stack: stack), qualifier: address.qualifier, client)
    }

    /// The group that a deleted function has left: of its name, or of the name that a stack had made of a logical id.
    private static func left(by address: FunctionAddress, stack: String?, _ client: AWSClient) async throws
        -> LogSource?
    {
        let groups = try await groups(client)
        let own = groups.filter { isLeft($0, by: address.name, stack: stack) }
        guard own.count < 2 else {
            throw CommandFailure(
                "\(address.name) has left several logs; name one of "
                    + own.map { String($0.dropFirst(prefix.count)) }.joined(separator: ", "))
        }
        return own.first.map {
            LogSource(function: String($0.dropFirst(prefix.count)), group: $0, version: address.qualifier)
        }
    }

    static let prefix = "/aws/lambda/"

    /// Whether a group's name is that of a function, or `<stack>-<logical id>-<chance>`.
    static func isLeft(_ group: String, by name: String, stack: String?) -> Bool {
        let function = group.dropFirst(prefix.count)
        if let stack { return function.hasPrefix("\(stack)-\(name)-") }
        return function == name || function.contains("-\(name)-")
    }

    private static func groups(_ client: AWSClient) async throws -> [String] {
        var groups: [String] = []
        var token: String?
        for _ in 0..<LimitsClient.pages {
            var input: JSONObject = ["logGroupNamePrefix": .string(prefix)]
            input["nextToken"] = token.map { .string($0) }
            let page = try await client.json("logs", "Logs_20140328.DescribeLogGroups", .object(input))
            groups += (page["logGroups"]?.array ?? []).compactMap { $0["logGroupName"]?.string }
            token = page["nextToken"]?.string
            if token == nil { break }
        }
        return groups
    }
}
