internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// Lists the streams of an account in the order of their names.
/// - Source: Amazon Kinesis Data Streams API Reference, ListStreams.
struct ListStreams: Operation {
    static let model = KinesisModel.listStreams
    let core: KinesisCore

    func access(_ input: ListStreamsInput, _ context: CallContext) async throws -> [Access] {
        [Access("kinesis:ListStreams", on: "*")]
    }

    func run(_ input: ListStreamsInput, _ context: CallContext) async throws -> ListStreamsOutput {
        let tokens = NameToken(
            list: "streams \(context.account) \(context.region)", seal: try await core.store.seal())
        let after =
            try input.nextToken.map { token throws(Fault) in try tokens.name(token) } ?? input.exclusiveStartStreamName
        let streams = try await core.store.all(context.tenant).filter { $0.stream.name > after ?? "" }
        let page = streams.prefix(input.limit ?? LimitsKinesis.listedStreams)
        let hasMore = page.count < streams.count
        return ListStreamsOutput(
            streamNames: page.map(\.stream.name), hasMoreStreams: hasMore,
            nextToken: hasMore ? page.last.map { tokens.text($0.stream.name) } : nil,
            streamSummaries: page.map { stream in
                StreamSummary(
                    streamName: stream.stream.name, streamARN: stream.arn, streamStatus: .active,
                    streamModeDetails: stream.stream.modeDetails, streamCreationTimestamp: stream.stream.created)
            })
    }
}

/// Where a list of names goes on: a token is of one list alone.
struct NameToken: Sendable {
    /// Which list it is.
    let list: String
    let seal: Seal

    func text(_ name: String) -> String { seal.text(Array("\(list) after \(name)".utf8)) }

    /// - Throws: `InvalidArgumentException`.
    func name(_ token: String) throws(Fault) -> String {
        let start = "\(list) after "
        guard let text = seal.content(token).map({ String(decoding: $0, as: UTF8.self) }), text.hasPrefix(start)
        else { throw .invalidArgument("NextToken is invalid.") }
        return String(text.dropFirst(start.count))
    }
}
