internal import Base
internal import SigV4
internal import Synchronization
internal import Wire

extension WireRequest {
    /// The request with its `aws-chunked` framing undone: trailers become headers, or follow a streamed body.
    func dechunked(_ decoder: ChunkedPayloadDecoder) throws(Fault) -> WireRequest {
        var request = self
        request.headers.removeAll { headers, index in
            headers.lowercasedName(at: index) == "content-encoding" && headers.value(at: index) == "aws-chunked"
        }
        guard let stream else {
            var decoder = decoder
            do {
                request.body = try decoder.feed(body)
                request.headers += try decoder.finish()
            } catch {
                throw Fault(error.reply(in: .s3))
            }
            return request
        }
        let announced = (header("x-amz-trailer") ?? "").lowercased().split(separator: ",").map {
            $0.filter { $0 != " " }
        }
        request.stream = ChunkedBody(stream, decoder).stream(
            length: header("x-amz-decoded-content-length").flatMap { Int($0) }, trailerNames: announced)
        return request
    }
}

/// Decodes a streamed `aws-chunked` body as it is read.
private final class ChunkedBody: Sendable {
    private struct State {
        var decoder: ChunkedPayloadDecoder
        var trailers: [(name: String, value: String)] = []
    }

    private let source: ByteStream
    private let state: Mutex<State>

    init(_ source: ByteStream, _ decoder: ChunkedPayloadDecoder) {
        self.source = source
        state = Mutex(State(decoder: decoder))
    }

    func stream(length: Int?, trailerNames: [String]) -> ByteStream {
        ByteStream(
            length: length, trailerNames: trailerNames, trailers: { self.state.withLock { $0.trailers } },
            pull: { try await self.next() })
    }

    private func next() async throws -> [UInt8]? {
        while let part = try await source.next() {
            let content = try decode { try $0.decoder.feed(part) }
            if !content.isEmpty { return content }
        }
        try decode { $0.trailers = try $0.decoder.finish() }
        return nil
    }

    private func decode<Result>(_ step: (inout State) throws -> Result) throws -> Result {
        do {
            return try state.withLock { try step(&$0) }
        } catch let fault as SignatureFault {
            throw Fault(fault.reply(in: .s3))
        }
    }
}
