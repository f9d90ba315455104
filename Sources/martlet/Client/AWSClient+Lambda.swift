internal import Base
internal import HTTP

extension AWSClient {
    /// The entries of a list of Lambda's, of all its pages.
    /// - Parameter member: that has them in the answer.
    func lambdaPages(_ member: String, _ path: String, _ operation: String) async throws -> [JSON] {
        var (all, marker) = ([JSON](), String?.none)
        for _ in 0..<LimitsClient.pages {
            let query = marker.map { "Marker=\(PercentEncoding.encode($0))" } ?? ""
            let page = try await restJSON(Call("lambda", "Lambda \(operation)", .get, path, query: query))
            all += page[member]?.array ?? []
            marker = page["NextMarker"]?.string
            if marker == nil { break }
        }
        return all
    }

    /// The file at an address of the server's that needs no signature beside the one in it.
    /// - Returns: nil where it is not there any more, or is larger than `limit`.
    func signedFile(_ address: String, limit: Int) async throws -> [UInt8]? {
        // It is this server that is asked, whatever name it gives itself: no address leads anywhere else.
        guard let scheme = address.firstRange(of: "://"),
            let slash = address[scheme.upperBound...].firstIndex(of: "/")
        else { return nil }
        return try await file(String(address[slash...]), limit: limit)
    }
}
