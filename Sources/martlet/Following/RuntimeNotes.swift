internal import Base

/// What is to know of the runtimes that functions have: that one runs on another version here, cannot run at all, or is
/// past its end at AWS.
struct RuntimeNotes {
    private let client: AWSClient

    init(_ client: AWSClient) { self.client = client }

    /// A line a runtime, with the functions that have it.
    /// - Parameter functions: the names of those that count.
    func lines(_ functions: [String]) async throws -> [String] {
        guard !functions.isEmpty else { return [] }
        let counted = Set(functions)
        var users: [String: [String]] = [:]
        for (name, runtime) in try await FunctionName(client).configurations() where counted.contains(name) {
            users[runtime, default: []].append(name)
        }
        var lines: [String] = []
        for (runtime, names) in users.sorted(by: { $0.key < $1.key }) where !runtime.isEmpty {
            guard let page = try await client.page("/_martlet/lambda/runtimes/\(runtime)") else { continue }
            if let note = Self.note(page, runtime) { lines.append("\(Self.list(names.sorted())): \(note)") }
        }
        return lines
    }

    static func note(_ page: JSON, _ runtime: String) -> String? {
        let isDeprecated = page["isDeprecated"]?.bool == true
        let notes = [page["warning"]?.string, isDeprecated ? "AWS has deprecated \(runtime)" : nil].compactMap { $0 }
        return notes.isEmpty ? nil : notes.joined(separator: "; ")
    }

    /// The first three, and how many more there are.
    static func list(_ names: [String]) -> String {
        let shown = names.prefix(3).joined(separator: ", ")
        return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
    }
}
