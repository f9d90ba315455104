internal import APIGatewayAPI
internal import Wire

/// One part of a resource's path, as its rules have it: a text, `{name}` or the greedy `{name+}`.
struct PathPart: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case literal
        case variable(String)
        case greedy(String)
    }

    let text: String
    let kind: Kind

    /// - Throws: `BadRequestException` for what a path part may not hold.
    init(_ text: String) throws(Fault) {
        self.text = text
        let isBraced = text.hasPrefix("{") && text.hasSuffix("}") && text.utf8.count > 2
        let inner = isBraced ? text.dropFirst().dropLast() : Substring(text)
        let name = isBraced && inner.hasSuffix("+") ? inner.dropLast() : inner
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isAllowed) else {
            throw APIGatewayFault.badRequestException(
                "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the "
                    + "beginning and the end.")
        }
        kind = !isBraced ? .literal : inner.hasSuffix("+") ? .greedy(String(name)) : .variable(String(name))
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: "._-:".utf8.contains(byte)
        }
    }

    var isVariable: Bool { kind != .literal }
    var isGreedy: Bool { if case .greedy = kind { true } else { false } }

    /// The parts of a whole path: none for `/`.
    static func parts(of path: String) throws(Fault) -> [PathPart] {
        var parts: [PathPart] = []
        for text in path.split(separator: "/") { parts.append(try PathPart(String(text))) }
        return parts
    }
}
