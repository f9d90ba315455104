internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Shows events of up to ten groups as they come in, once a second, for three hours: those of all their streams or of
/// some, and those that match a pattern. Of more than 500 a second it shows a sample.
/// - Throws: `LimitExceededException` for the 16th session of an account.
/// - Source: CloudWatch Logs API Reference, StartLiveTail; User Guide, "CloudWatch Logs quotas".
struct StartLiveTail: Operation {
    static let model = LogsModel.startLiveTail
    let store: LogsStore
    let tails: LiveTails
    let usage: LogsUsage
    let randomness: any Randomness

    func access(_ input: StartLiveTailRequest, _ context: CallContext) throws -> [Access] {
        try groups(input, context).flatMap { Self.access(group: $0, context) }
    }

    func run(_ input: StartLiveTailRequest, _ context: CallContext) async throws -> StartLiveTailResponse {
        let (names, tenant) = (try groups(input, context), LogsTenant(context))
        let pattern = try FilterPattern(input.logEventFilterPattern ?? "")
        let (streams, prefixes) = (input.logStreamNames, input.logStreamNamePrefixes)
        guard names.count == 1 || (streams == nil && prefixes == nil) else {
            throw LogsFault.invalidParameterException(
                "logStreamNames and logStreamNamePrefixes can only be specified for one log group.")
        }
        guard streams == nil || prefixes == nil else {
            throw LogsFault.invalidParameterException(
                "Only one of logStreamNames and logStreamNamePrefixes can be specified.")
        }
        for name in names {
            let group = try await store.group(name, tenant)
            guard group.groupClass == "STANDARD" else {
                throw LogsFault.invalidOperationException(
                    "Live Tail is only available for log groups of the Standard class.")
            }
        }
        let filter = LiveTailFilter(groups: names, streams: streams, prefixes: prefixes ?? [], pattern, tenant)
        let begin = LiveTailSessionStart(
            requestId: context.requestID, sessionId: randomness.uuid(),
            logGroupIdentifiers: input.logGroupIdentifiers, logStreamNames: streams ?? [],
            logStreamNamePrefixes: prefixes ?? [], logEventFilterPattern: input.logEventFilterPattern ?? "")
        let session = LiveTailSession(tails, filter, number: try tails.begin(filter), begin, usage)
        return StartLiveTailResponse(responseStream: ByteStream { try await session.next() })
    }

    private func groups(_ input: StartLiveTailRequest, _ context: CallContext) throws(Fault) -> [String] {
        var names: [String] = []
        for identifier in input.logGroupIdentifiers {
            guard identifier.hasPrefix("arn:") else {
                throw LogsFault.invalidParameterException(
                    "logGroupIdentifiers must be ARNs of log groups; '\(identifier)' is none.")
            }
            let name = try LogGroupName.of(arn: identifier, context)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
