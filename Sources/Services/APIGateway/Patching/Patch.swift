internal import APIGatewayAPI
internal import Wire

/// One patch operation: what to do, where, with which value.
/// - Source: API Gateway API Reference, Patch operations.
struct Patch {
    let op: Op
    let path: String
    /// The path's parts with `~1` and `~0` undone.
    let parts: [String]
    let value: String?

    init(_ operation: PatchOperation) throws(Fault) {
        guard let op = operation.op, let path = operation.path else {
            throw APIGatewayFault.badRequestException(
                "Invalid patch operation specified. Must be 'add'|'remove'|'replace'.")
        }
        (self.op, self.path, value) = (op, path, operation.value)
        parts = path.split(separator: "/").map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }

    static func all(_ operations: [PatchOperation]?) throws(Fault) -> [Patch] {
        var patches: [Patch] = []
        for operation in operations ?? [] { patches.append(try Patch(operation)) }
        return patches
    }

    /// The new value; nil where it is taken away.
    var newValue: String? { op == .remove ? nil : value }

    var flag: Bool { value == "true" }

    /// Changes one entry of a map.
    func apply<V>(to map: inout [String: V]?, key: String, _ value: V?) {
        var changed = map ?? [:]
        changed[key] = op == .remove ? nil : value
        map = changed.isEmpty ? nil : changed
    }

    /// Changes a list of texts: the path names the element.
    func apply(to list: inout [String]?, element: String) {
        var changed = (list ?? []).filter { $0 != element }
        if op == .replace, let value { changed.append(value) }
        if op == .add { changed.append(element) }
        list = changed.isEmpty ? nil : changed
    }

    func integer() throws(Fault) -> Int {
        guard let number = value.flatMap({ Int($0) }) else {
            throw APIGatewayFault.badRequestException(
                "Invalid value '\(value ?? "")' specified for patch path '\(path)'")
        }
        return number
    }

    /// The fault of a path that cannot be patched.
    func invalid(_ paths: [String]) -> Fault {
        APIGatewayFault.badRequestException(
            "Invalid patch path  '\(path)' specified for op '\(op.rawValue)'. Must be one of: [\(paths.joined(separator: ", "))]"
        )
    }
}
