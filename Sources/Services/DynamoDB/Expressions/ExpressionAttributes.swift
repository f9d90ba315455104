package import Wire

/// The `#names` and `:values` of a request, and which of them its expressions used.
package struct ExpressionAttributes: Sendable {
    private let names: [String: String]
    private let values: [String: ItemValue]
    private var usedNames: Set<String> = []
    private var usedValues: Set<String> = []

    package init(names: [String: String] = [:], values: [String: ItemValue] = [:]) {
        (self.names, self.values) = (names, values)
    }

    /// Checks the keys of both parameters; nil means the parameter was not sent.
    package static func checked(
        names: [String: String]?, values: [String: ItemValue]?
    ) throws(Fault) -> ExpressionAttributes {
        try checkKeys(names.map { Array($0.keys) }, of: "ExpressionAttributeNames", mark: UInt8(ascii: "#"))
        try checkKeys(values.map { Array($0.keys) }, of: "ExpressionAttributeValues", mark: UInt8(ascii: ":"))
        for value in (values ?? [:]).values { try ItemSize.checkNesting(of: value) }
        return ExpressionAttributes(names: names ?? [:], values: values ?? [:])
    }

    private static func checkKeys(_ keys: [String]?, of parameter: String, mark: UInt8) throws(Fault) {
        guard let keys else { return }
        if keys.isEmpty { throw .validation("\(parameter) must not be empty") }
        for key in keys.sorted() where !isPlaceholder(key.utf8, mark: mark) {
            throw .validation("\(parameter) contains invalid key: Syntax error; key: \"\(key)\"")
        }
    }

    private static func isPlaceholder(_ key: String.UTF8View, mark: UInt8) -> Bool {
        key.first == mark && key.count > 1
            && key.dropFirst().allSatisfy { ($0 | 0x20) &- 97 < 26 || $0 &- 48 < 10 || $0 == UInt8(ascii: "_") }
    }

    mutating func name(_ placeholder: String, in kind: ExpressionKind) throws(Fault) -> String {
        guard let name = names[placeholder] else {
            throw kind.invalid(
                "An expression attribute name used in the document path is not defined; attribute name: \(placeholder)")
        }
        usedNames.insert(placeholder)
        return name
    }

    mutating func value(_ placeholder: String, in kind: ExpressionKind) throws(Fault) -> ItemValue {
        guard let value = values[placeholder] else {
            throw kind.invalid(
                "An expression attribute value used in expression is not defined; attribute value: \(placeholder)")
        }
        usedValues.insert(placeholder)
        return value
    }

    /// Refuses names and values that no expression of the request used.
    package func checkAllUsed() throws(Fault) {
        try Self.checkUsed(names.keys, usedNames, of: "ExpressionAttributeNames")
        try Self.checkUsed(values.keys, usedValues, of: "ExpressionAttributeValues")
    }

    private static func checkUsed(
        _ keys: some Collection<String>, _ used: Set<String>, of parameter: String
    ) throws(Fault) {
        guard keys.count > used.count else { return }
        let unused = keys.filter { !used.contains($0) }.sorted().joined(separator: ", ")
        throw .validation("Value provided in \(parameter) unused in expressions: keys: {\(unused)}")
    }
}
