internal import ArgumentParser
internal import Base
internal import HTTP

/// `martlet invoke`: calls a function and waits for its answer.
struct Invoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Invoke a function: its answer on standard output, its log on standard error.",
        discussion: "Ends with status 1 when the function reports an error.")

    @Argument(help: "The function's name or ARN, or its logical id in a stack; name:qualifier for a version or alias.")
    var name: String
    @Option(help: "A version or an alias; $LATEST where nothing is said.") var qualifier: String?
    @Option(help: "The stack that the logical id is of.") var stack: String?
    @Option(help: "A file with the event, JSON; - reads standard input. {} where nothing is said.") var event: String?
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        let payload = try event.map { try FileContent.read($0, limit: LimitsInvoke.payloadBytes) } ?? Array("{}".utf8)
        let address = try FunctionAddress(name, qualifier: qualifier)
        let failed = try await AWSClient.with(connection) { client in
            let function = try await function(address, client)
            let path = "/2015-03-31/functions/\(PercentEncoding.encode(function))/invocations"
            let query = address.qualifier.map { "Qualifier=\(PercentEncoding.encode($0))" } ?? ""
            let answer = try await client.send(
                AWSClient.Call("lambda", "Lambda Invoke", .post, path, query: query, body: payload),
                headers: [("Content-Type", "application/json"), ("X-Amz-Log-Type", "Tail")])
            return try Self.show(answer)
        }
        if failed { throw ExitCode(1) }
    }

    /// Whose an ARN is, and where, the service knows.
    private func function(_ address: FunctionAddress, _ client: AWSClient) async throws -> String {
        if let arn = address.arn { return arn }
        return try await FunctionName(client).resolve(address.name, stack: stack)
    }

    /// - Returns: whether the function reported an error.
    private static func show(_ answer: AWSClient.Answer) throws -> Bool {
        if let tail = answer.headers["X-Amz-Log-Result"].flatMap({ Base64.decode($0) }) {
            Terminal.note(LogText.lines(String(decoding: tail, as: UTF8.self)))
        }
        let error = answer.headers["X-Amz-Function-Error"]
        if let error { Terminal.note("The function failed: \(error)") }
        Terminal.raw(answer.body + [10])
        return error != nil
    }
}

enum LimitsInvoke {
    /// Source: Lambda quotas, invocation payload of a synchronous request, with room for AWS's own error beyond it.
    static let payloadBytes = 8 * 1024 * 1024
}
