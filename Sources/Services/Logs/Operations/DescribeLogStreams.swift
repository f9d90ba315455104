internal import LogsAPI
internal import ServiceKit
internal import Wire

/// A group's streams, by name or by the time of their last event.
struct DescribeLogStreams: Operation {
    static let model = LogsModel.describeLogStreams
    let store: LogsStore

    func access(_ input: DescribeLogStreamsRequest, _ context: CallContext) throws -> [Access] {
        Self.access(group: try LogGroupName.of(input.logGroupName, or: input.logGroupIdentifier, context), context)
    }

    func run(_ input: DescribeLogStreamsRequest, _ context: CallContext) async throws -> DescribeLogStreamsResponse {
        let tenant = LogsTenant(context)
        let group = try LogGroupName.of(input.logGroupName, or: input.logGroupIdentifier, context)
        let order = input.orderBy ?? .logStreamName
        if order == .lastEventTime, input.logStreamNamePrefix != nil {
            throw LogsFault.invalidParameterException("Cannot order by LastEventTime with a logStreamNamePrefix.")
        }
        _ = try await store.group(group, tenant)
        var streams = try await store.streams(of: group, prefix: input.logStreamNamePrefix ?? "", tenant)
        let isBefore = { (left: LogStreamRecord, right: LogStreamRecord) in
            order == .logStreamName
                ? left.name < right.name
                : (left.lastEvent ?? left.created, left.name) < (right.lastEvent ?? right.created, right.name)
        }
        streams.sort { input.descending == true ? isBefore($1, $0) : isBefore($0, $1) }
        if let token = input.nextToken {
            let last = try NameToken.name(token)
            guard let index = streams.firstIndex(where: { $0.name == last }) else { throw NameToken.invalid }
            streams.removeFirst(index + 1)
        }
        let page = streams.prefix(input.limit ?? LimitsLogs.describePage)
        return DescribeLogStreamsResponse(
            logStreams: page.map { described($0, of: group, tenant) },
            nextToken: page.count < streams.count ? page.last.map { NameToken.text($0.name) } : nil)
    }

    /// The service has not counted a stream's bytes since 2019; it answers 0.
    private func described(_ stream: LogStreamRecord, of group: String, _ tenant: LogsTenant) -> LogStream {
        LogStream(
            logStreamName: stream.name, creationTime: Int(stream.created),
            firstEventTimestamp: stream.firstEvent.map { Int($0) },
            lastEventTimestamp: stream.lastEvent.map { Int($0) },
            lastIngestionTime: stream.lastIngestion.map { Int($0) },
            uploadSequenceToken: StreamTokens.sequence(stream.chunks), arn: tenant.streamARN(group, stream.name),
            storedBytes: 0)
    }
}
