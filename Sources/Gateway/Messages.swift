package import Base
package import HTTP
internal import Synchronization
package import Wire

extension WireRequest {
    package init(_ head: HTTPRequestHead) {
        self.init(
            method: head.method.rawValue, path: head.path, rawQuery: head.query ?? "",
            headers: head.headers)
    }
}

extension ByteStream {
    package convenience init(_ stream: HTTPBodyStream) {
        let iterator = stream.makeAsyncIterator()
        self.init(
            length: stream.length, trailers: { stream.trailers.map { ($0.name.lowercased(), $0.value) } },
            pull: { try await iterator.next() })
    }
}

extension HTTPResponse {
    package init(_ response: WireResponse) {
        var headers = HTTPHeaders()
        for (name, value) in response.headers { headers.append(name, value) }
        // An application's answer may have any number; below 200 it would not be the end of the exchange.
        let status = (200...999).contains(response.status) ? response.status : 502
        guard let stream = response.stream else {
            self.init(status: status, headers: headers, body: .bytes(response.body))
            return
        }
        let body = HTTPBodyStream(length: stream.length, nextSpan: stream.nextSpan) { try await stream.next() }
        self.init(status: status, headers: headers, body: .stream(body))
    }
}
