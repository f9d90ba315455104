internal import Base
internal import HTTP

/// Finds the function that a user means: by its name, its ARN, or its logical id in a stack.
struct FunctionName {
    private let client: AWSClient

    init(_ client: AWSClient) { self.client = client }

    /// - Throws: `CommandFailure` that lists the functions which are there.
    func resolve(_ text: String) async throws -> String {
        let names = try await all()
        let plain = text.hasPrefix("arn:") ? String(text.split(separator: ":").dropFirst(6).first ?? "") : text
        if names.contains(plain) { return plain }
        let candidates = try await stackFunctions().filter { $0.logicalID == plain }.map(\.physicalID)
        if candidates.count == 1 { return candidates[0] }
        guard candidates.isEmpty else {
            throw CommandFailure(
                "\(text) is a function of several stacks; name one of \(candidates.joined(separator: ", "))")
        }
        let known =
            names.isEmpty
            ? "there is none yet: deploy one with `martlet deploy`" : "there are \(names.joined(separator: ", "))"
        throw CommandFailure("no function is named \(text); \(known)")
    }

    /// The names of every function of the region.
    func all() async throws -> [String] {
        var names: [String] = []
        var marker: String?
        for _ in 0..<LimitsClient.pages {
            let query = marker.map { "Marker=\(PercentEncoding.encode($0))" } ?? ""
            let page = try await client.restJSON(
                AWSClient.Call("lambda", "Lambda ListFunctions", .get, "/2015-03-31/functions", query: query))
            names += (page["Functions"]?.array ?? []).compactMap { $0["FunctionName"]?.string }
            marker = page["NextMarker"]?.string
            if marker == nil { break }
        }
        return names.sorted()
    }

    private func stackFunctions() async throws -> [StackResource] {
        var functions: [StackResource] = []
        for stack in try await Stack.all(client) {
            functions += try await stack.resources(client).filter { $0.type == "AWS::Lambda::Function" }
        }
        return functions
    }
}
