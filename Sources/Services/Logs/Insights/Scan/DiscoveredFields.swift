internal import Base

/// Finds the fields that a query names in messages that are JSON.
///
/// Members are named by their path: `userIdentity.sessions.0.type`. Of Lambda's logs, the first JSON within a line
/// counts too.
/// - Source: CloudWatch Logs User Guide, "Supported logs and discovered fields".
final class DiscoveredFields {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    // SAFETY: copies of a tree whose links stay within it, which live as long as this. An array would be retained and
    // released for each member of each event.
    private let nodes: UnsafeMutableBufferPointer<FieldPaths.Node>
    private let names: UnsafeMutableBufferPointer<UInt8>
    private var found: [(place: Int, value: QueryValue)] = []

    init(_ paths: FieldPaths) {
        nodes = .allocate(capacity: paths.nodes.count)
        names = .allocate(capacity: paths.names.count)
        _ = nodes.initialize(from: paths.nodes)
        _ = names.initialize(from: paths.names)
    }

    deinit {
        nodes.deallocate()
        names.deallocate()
    }

    /// - Parameter put: is given the value of each place; none of a message that is not JSON.
    func read(_ message: Bytes, isLambda: Bool, _ put: (Int, QueryValue) -> Void) {
        guard let start = message.firstIndex(where: { !PatternScanner.isSpace($0) }) else { return }
        let isWhole = message[start] == UInt8(ascii: "{") || message[start] == UInt8(ascii: "[")
        guard isWhole || isLambda else { return }
        var begin = start
        if !isWhole {
            guard let brace = message.firstIndex(of: UInt8(ascii: "{")) else { return }
            begin = brace
        }
        let bytes = Bytes(rebasing: message[begin...])
        found.removeAll(keepingCapacity: true)
        do {
            var scanner = JSONScanner(bytes)
            try value(&scanner, bytes, node: 0)
            if isWhole { try scanner.end() }
        } catch {
            // It only looked like JSON.
            return
        }
        for (place, value) in found { put(place, value) }
    }

    private func value(_ scanner: inout JSONScanner, _ bytes: Bytes, node: Int) throws {
        switch scanner.peek() {
        case UInt8(ascii: "{")?:
            try scanner.members { scanner, name in
                if let child = child(of: node, named: name) {
                    try value(&scanner, bytes, node: child)
                } else {
                    try scanner.skip()
                }
            }
        case UInt8(ascii: "[")?:
            var index = 0
            try scanner.array { scanner in
                if let child = child(of: node, at: index) {
                    try value(&scanner, bytes, node: child)
                } else {
                    try scanner.skip()
                }
                index += 1
            }
        default:
            let leaf = try Self.leaf(&scanner, bytes)
            if let place = nodes[node].place { found.append((place, leaf)) }
        }
    }

    private func child(of node: Int, named name: JSONScanner.WrittenText) -> Int? {
        switch name {
        case .plain(let bytes): return child(of: node, named: bytes)
        case .made(var text): return text.withUTF8 { child(of: node, named: $0) }
        }
    }

    private func child(of node: Int, named name: Bytes) -> Int? {
        var next = nodes[node].firstChild
        while let child = next {
            let known = nodes[child].name
            if known.count == name.count, ByteText.order(Bytes(rebasing: names[known]), name) == 0 { return child }
            next = nodes[child].sibling
        }
        return nil
    }

    private func child(of node: Int, at index: Int) -> Int? {
        var next = nodes[node].firstChild
        while let child = next, nodes[child].index != index { next = nodes[child].sibling }
        return next
    }

    private static func leaf(_ scanner: inout JSONScanner, _ bytes: Bytes) throws -> QueryValue {
        switch scanner.peek() {
        case UInt8(ascii: "\"")?:
            switch try scanner.writtenText() {
            case .plain(let inner): return .borrowed(inner)
            case .made(let text): return .text(text)
            }
        case UInt8(ascii: "t")?, UInt8(ascii: "f")?: return .bool(try scanner.bool())
        case UInt8(ascii: "n")?:
            _ = try scanner.null()
            return .missing
        default:
            let start = scanner.offset
            try scanner.skip()
            return .borrowed(Bytes(rebasing: bytes[start..<scanner.offset]))
        }
    }
}
