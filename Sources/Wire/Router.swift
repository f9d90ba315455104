internal import Base

/// Finds the operation of one service that a request means.
package struct OperationRouter: Sendable {
    /// An operation with what its path said.
    package struct Match: Sendable {
        package let operation: OperationModel
        package let wireProtocol: WireProtocol
        package var labels: [String: String] = [:]
    }

    /// Where operations are looked for: a method, and the first word of the path where that is fixed.
    private struct Address: Hashable {
        let method: String
        let word: String?
    }

    private let schema: Schema
    private let operations: [OperationModel]
    private let byName: [String: Int]
    private let byAddress: [Address: [Int]]

    package init(_ schema: Schema) { self.init(schema, schema.operations) }

    /// - Parameter operations: those to be found, of the schema's.
    package init(_ schema: Schema, _ operations: [OperationModel]) {
        (self.schema, self.operations) = (schema, operations)
        byName = Dictionary(
            operations.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        byAddress = Dictionary(grouping: operations.indices) {
            Address(method: operations[$0].method, word: operations[$0].firstWord)
        }
    }

    package func operation(named name: String) -> OperationModel? {
        byName[name].map { operations[$0] }
    }

    /// The operation of a REST request; nil where no served operation has this address.
    ///
    /// Where several operations share a path, the one wins whose fixed query, required query parameters and required
    /// headers are all there and are the most (so `CopyObject` is not taken for `PutObject`).
    package func rest(_ request: WireRequest, _ wireProtocol: WireProtocol) -> Match? {
        let segments = request.path.dropFirst().fields(separatedBy: "/", keepingEmpty: true)
        var best: (operation: OperationModel, score: Int)?
        for index in candidates(request.method, segments) where Self.fits(operations[index].path, segments) {
            guard let score = score(operations[index], request) else { continue }
            let total = score * 100 + operations[index].literals
            if total > best?.score ?? -1 { best = (operations[index], total) }
        }
        return best.map {
            Match(
                operation: $0.operation, wireProtocol: wireProtocol, labels: Self.labels($0.operation.path, segments))
        }
    }

    /// The operations of a method whose path begins with this word, and those whose path begins with any.
    private func candidates(_ method: String, _ segments: [Substring]) -> [Int] {
        let named = segments.first.flatMap { byAddress[Address(method: method, word: String($0))] } ?? []
        return named + (byAddress[Address(method: method, word: nil)] ?? [])
    }

    /// Whether a path is one of this pattern. One slash at the end of the path means nothing, except in a greedy label,
    /// which takes the rest as it is: an object's key.
    private static func fits(_ pattern: [OperationModel.PathSegment], _ segments: [Substring]) -> Bool {
        guard segments.count >= pattern.count else { return false }
        for (part, segment) in zip(pattern, segments) {
            switch part {
            case .literal(let text): guard segment == text else { return false }
            case .label: guard !segment.isEmpty else { return false }
            case .greedyLabel: return segments.count > pattern.count || !segment.isEmpty
            }
        }
        return segments.count == pattern.count || (segments.count == pattern.count + 1 && segments.last == "")
    }

    /// What the labels of a pattern stand for in a path that fits it.
    private static func labels(
        _ pattern: [OperationModel.PathSegment], _ segments: [Substring]
    ) -> [String: String] {
        var labels: [String: String] = [:]
        for (index, part) in pattern.enumerated() {
            switch part {
            case .literal: break
            case .label(let name): labels[name] = PercentEncoding.decode(segments[index])
            case .greedyLabel(let name):
                labels[name] = PercentEncoding.decode(segments.dropFirst(index).joined(separator: "/"))
            }
        }
        return labels
    }

    /// How many demands beyond the path the operation makes and the request meets; nil where it fails one.
    private func score(_ operation: OperationModel, _ request: WireRequest) -> Int? {
        var score = 0
        for (name, value) in operation.fixedQuery where name != "x-id" {
            guard let sent = request.queryValue(name), value == nil || sent == value else { return nil }
            score += 1
        }
        guard schema.service.isS3 else { return score }
        guard S3Addresses.query(request.query, fits: operation) else { return nil }
        guard let input = operation.input else { return score }
        for member in schema[input].members where member.isRequired {
            switch member.location {
            case .query(let name):
                guard request.queryValue(name) != nil else { return nil }
                score += 1
            case .header(let name):
                guard request.header(name) != nil else { return nil }
                score += 1
            default: break
            }
        }
        return score
    }
}

extension OperationModel {
    fileprivate var literals: Int { path.count { if case .literal = $0 { true } else { false } } }

    /// The path's first segment, where that is fixed.
    fileprivate var firstWord: String? {
        guard case .literal(let word) = path.first else { return path.isEmpty ? "" : nil }
        return word
    }
}
