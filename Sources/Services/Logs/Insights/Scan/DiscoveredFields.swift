internal import Base

/// Finds the fields that a query names in messages that are JSON.
///
/// Members are named by their path: `userIdentity.sessions.0.type`. Of Lambda's logs, the first JSON within a line
/// counts too.
/// - Source: CloudWatch Logs User Guide, "Supported logs and discovered fields".
struct DiscoveredFields {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let nodes: [FieldPaths.Node]

    init(_ paths: FieldPaths) { nodes = paths.nodes }

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
        var found: [(Int, QueryValue)] = []
        found.reserveCapacity(nodes.count)
        do {
            var scanner = JSONScanner(bytes)
            try value(&scanner, bytes, node: 0) { found.append(($0, $1)) }
            if isWhole { try scanner.end() }
        } catch {
            // It only looked like JSON.
            return
        }
        for (place, value) in found { put(place, value) }
    }

    private func value(
        _ scanner: inout JSONScanner, _ bytes: Bytes, node: Int, _ put: (Int, QueryValue) -> Void
    ) throws {
        switch scanner.peek() {
        case UInt8(ascii: "{")?:
            try scanner.members { scanner, name in
                if let child = child(of: node, named: name) {
                    try value(&scanner, bytes, node: child, put)
                } else {
                    try scanner.skip()
                }
            }
        case UInt8(ascii: "[")?:
            var index = 0
            try scanner.array { scanner in
                if let child = nodes[node].children.first(where: { nodes[$0].index == index }) {
                    try value(&scanner, bytes, node: child, put)
                } else {
                    try scanner.skip()
                }
                index += 1
            }
        default:
            let start = scanner.offset
            try scanner.skip()
            guard let place = nodes[node].place else { return }
            put(place, try Self.leaf(Bytes(rebasing: bytes[start..<scanner.offset])))
        }
    }

    private func child(of node: Int, named name: JSONScanner.WrittenText) -> Int? {
        switch name {
        case .plain(let bytes):
            nodes[node].children.first { child in
                let known = nodes[child].name
                return known.count == bytes.count && known.withUnsafeBufferPointer { ByteText.order($0, bytes) == 0 }
            }
        case .made(let text): nodes[node].children.first { nodes[$0].name.elementsEqual(text.utf8) }
        }
    }

    private static func leaf(_ written: Bytes) throws -> QueryValue {
        switch written.first {
        case UInt8(ascii: "\"")?:
            let inner = Bytes(rebasing: written[1..<(written.count - 1)])
            guard inner.contains(UInt8(ascii: "\\")) else { return .borrowed(inner) }
            var scanner = JSONScanner(written)
            return .text(try scanner.string())
        case UInt8(ascii: "t")?: return .bool(true)
        case UInt8(ascii: "f")?: return .bool(false)
        case UInt8(ascii: "n")?: return .missing
        default: return .borrowed(written)
        }
    }
}
