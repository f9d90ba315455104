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
        let after =
            try await input.nextToken.asyncMap { try NameToken.name($0, try await core.store.seal()) }
            ?? input.exclusiveStartStreamName
        let streams = try await core.store.all(context.tenant).filter { $0.stream.name > after ?? "" }
        let page = streams.prefix(input.limit ?? LimitsKinesis.listedStreams)
        let hasMore = page.count < streams.count
        return ListStreamsOutput(
            streamNames: page.map(\.stream.name), hasMoreStreams: hasMore,
            nextToken: hasMore ? page.last.map { NameToken.text($0.stream.name, $0.seal) } : nil,
            streamSummaries: page.map { stream in
                StreamSummary(
                    streamName: stream.stream.name, streamARN: stream.arn, streamStatus: .active,
                    streamModeDetails: stream.stream.modeDetails, streamCreationTimestamp: stream.stream.created)
            })
    }
}

/// Where a list of names goes on.
enum NameToken {
    static func text(_ name: String, _ seal: Seal) -> String { seal.text(Array("after \(name)".utf8)) }

    /// - Throws: `InvalidArgumentException`.
    static func name(_ token: String, _ seal: Seal) throws(Fault) -> String {
        guard let text = seal.content(token).map({ String(decoding: $0, as: UTF8.self) }), text.hasPrefix("after ")
        else { throw .invalidArgument("NextToken is invalid.") }
        return String(text.dropFirst("after ".count))
    }
}

extension Optional where Wrapped: Sendable {
    func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let value = self else { return nil }
        return try await transform(value)
    }
}
