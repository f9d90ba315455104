internal import Wire

/// Finds the resource and method that a request means: texts before variables before greedy variables, part by part,
/// and the method's own entry before `ANY`.
///
/// A resource that has no such method lets a less exact one answer. A slash at the end means nothing.
struct RoutingTable<Target: Sendable>: Sendable {
    struct Match: Sendable {
        let target: Target
        /// Values of the path's variables, as they were sent.
        let parameters: [(name: String, value: String)]
    }

    private struct Node: Sendable {
        var literals: [String: Int] = [:]
        var variable: (name: String, node: Int)?
        var greedy: (name: String, node: Int)?
        var methods: [String: Target] = [:]
    }

    private var nodes = [Node()]

    /// Adds a method of a resource; its parts have passed `PathPart`'s rules.
    mutating func add(_ method: String, _ parts: [PathPart], _ target: Target) {
        var node = 0
        for part in parts { node = child(of: node, part) }
        nodes[node].methods[method] = target
    }

    private mutating func child(of node: Int, _ part: PathPart) -> Int {
        switch part.kind {
        case .literal:
            if let known = nodes[node].literals[part.text] { return known }
            nodes.append(Node())
            nodes[node].literals[part.text] = nodes.count - 1
        case .variable(let name):
            if let known = nodes[node].variable { return known.node }
            nodes.append(Node())
            nodes[node].variable = (name, nodes.count - 1)
        case .greedy(let name):
            if let known = nodes[node].greedy { return known.node }
            nodes.append(Node())
            nodes[node].greedy = (name, nodes.count - 1)
        }
        return nodes.count - 1
    }

    // MARK: - Matching

    /// - Parameter path: as it was sent, percent-encoded, without the stage.
    func match(_ method: String, _ path: String) -> Match? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.first == "" { parts.removeFirst() }
        if parts.last == "" { parts.removeLast() }
        guard parts.count <= LimitsAPIGateway.pathParts else { return greedyAtRoot(method, parts) }
        return match(method, parts[...], node: 0, parameters: [])
    }

    private func match(
        _ method: String, _ parts: ArraySlice<Substring>, node: Int, parameters: [(name: String, value: String)]
    ) -> Match? {
        let here = nodes[node]
        guard let part = parts.first else {
            return (here.methods[method] ?? here.methods["ANY"]).map { Match(target: $0, parameters: parameters) }
        }
        if let next = here.literals[String(part)],
            let found = match(method, parts.dropFirst(), node: next, parameters: parameters)
        {
            return found
        }
        if let (name, next) = here.variable, !part.isEmpty,
            let found = match(method, parts.dropFirst(), node: next, parameters: parameters + [(name, String(part))])
        {
            return found
        }
        return greedy(method, parts, here, parameters)
    }

    private func greedy(
        _ method: String, _ parts: ArraySlice<Substring>, _ node: Node, _ parameters: [(name: String, value: String)]
    ) -> Match? {
        guard let (name, next) = node.greedy, let target = nodes[next].methods[method] ?? nodes[next].methods["ANY"]
        else {
            return nil
        }
        return Match(target: target, parameters: parameters + [(name, parts.joined(separator: "/"))])
    }

    /// Paths of too many parts are not searched: only the root's greedy variable takes them.
    private func greedyAtRoot(_ method: String, _ parts: [Substring]) -> Match? {
        greedy(method, parts[...], nodes[0], [])
    }
}
