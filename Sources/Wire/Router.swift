internal import Base

/// Finds the operation of one service that a request means.
package struct OperationRouter: Sendable {
    /// An operation with what its path said.
    package struct Match: Sendable {
        package let operation: OperationModel
        package let wireProtocol: WireProtocol
        package var labels: [String: String] = [:]
    }

    private let schema: Schema
    private let operations: [OperationModel]
    private let byName: [String: Int]

    package init(_ schema: Schema) { self.init(schema, schema.operations) }

    /// - Parameter operations: those to be found, of the schema's.
    package init(_ schema: Schema, _ operations: [OperationModel]) {
        (self.schema, self.operations) = (schema, operations)
        byName = Dictionary(
            operations.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func operation(named name: some StringProtocol) -> OperationModel? {
        byName[String(name)].map { operations[$0] }
    }

    /// The operation of a REST request; nil where no served operation has this address.
    ///
    /// Where several operations share a path, the one wins whose fixed query, required query parameters and required
    /// headers are all there and are the most (so `CopyObject` is not taken for `PutObject`).
    package func rest(_ request: WireRequest, _ wireProtocol: WireProtocol) -> Match? {
        let segments = request.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        var best: (match: Match, score: Int)?
        for operation in operations where operation.method == request.method {
            guard let labels = labels(operation.path, segments), let score = score(operation, request) else { continue }
            let total = score * 100 + operation.path.count { if case .literal = $0 { true } else { false } }
            if total > best?.score ?? -1 {
                best = (Match(operation: operation, wireProtocol: wireProtocol, labels: labels), total)
            }
        }
        return best?.match
    }

    /// What the labels of `pattern` stand for in a path; nil where the path is another one. One slash at the end of the
    /// path means nothing, except in a greedy label, which takes the rest as it is: an object's key.
    private func labels(_ pattern: [OperationModel.PathSegment], _ segments: [Substring]) -> [String: String]? {
        // Nearly all operations end here, so that nothing is decoded for them.
        guard isLike(pattern, segments) else { return nil }
        var labels: [String: String] = [:]
        for (index, part) in pattern.enumerated() {
            switch part {
            case .literal(let text):
                guard index < segments.count, segments[index] == text else { return nil }
            case .label(let name):
                guard index < segments.count, !segments[index].isEmpty else { return nil }
                labels[name] = PercentEncoding.decode(segments[index])
            case .greedyLabel(let name):
                let rest = PercentEncoding.decode(segments.dropFirst(index).joined(separator: "/"))
                guard !rest.isEmpty else { return nil }
                labels[name] = rest
                return labels
            }
        }
        return segments.count == pattern.count || (segments.count == pattern.count + 1 && segments.last == "")
            ? labels : nil
    }

    /// Whether the fixed parts of a pattern are where they must be.
    private func isLike(_ pattern: [OperationModel.PathSegment], _ segments: [Substring]) -> Bool {
        guard segments.count >= pattern.count else { return false }
        for (index, part) in pattern.enumerated().prefix(segments.count) {
            guard case .literal(let text) = part else { continue }
            guard segments[index].utf8.elementsEqual(text.utf8) else { return false }
        }
        return true
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
                guard request.header(name.lowercased()) != nil else { return nil }
                score += 1
            default: break
            }
        }
        return score
    }
}
