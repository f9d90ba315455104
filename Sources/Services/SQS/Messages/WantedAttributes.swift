internal import SQSAPI
internal import Wire

/// Which attributes of messages a receiver asks for. It is made once for all messages of a call, so that many names
/// cost no more than their reading.
struct WantedAttributes: Sendable {
    let system: [SystemAttribute]
    private let isAll: Bool
    private let names: Set<String>
    private let prefixes: Set<String>
    private let prefixLengths: [Int]

    /// - Parameters:
    ///   - system: names of system attributes, or `All`.
    ///   - attributes: `All` or `.*`, `prefix.*`, or names.
    /// - Throws: `InvalidAttributeName`.
    init(system: [String], attributes: [String]) throws(Fault) {
        var known: Set<SystemAttribute> = []
        for name in system where name != "All" {
            guard let attribute = SystemAttribute(rawValue: name) else {
                throw SQSFault.invalidAttributeName("Unknown Attribute \(name).")
            }
            known.insert(attribute)
        }
        let isAllSystem = system.contains("All")
        self.system = SystemAttribute.allCases.filter { isAllSystem || known.contains($0) }
        isAll = attributes.contains { $0 == "All" || $0 == ".*" }
        var (names, prefixes): (Set<String>, Set<String>) = ([], [])
        // No attribute has a longer name.
        for name in attributes where !isAll && name.utf8.count <= LimitsSQS.attributeNameLength + 2 {
            names.insert(name)
            if name.utf8.suffix(2).elementsEqual(".*".utf8) { prefixes.insert(String(name.dropLast(2))) }
        }
        (self.names, self.prefixes) = (names, prefixes)
        prefixLengths = Set(prefixes.map(\.utf8.count)).sorted()
    }

    /// Whether it asks for attributes of the sender's at all.
    var hasNames: Bool { isAll || !names.isEmpty }

    func contains(_ name: String) -> Bool {
        if isAll || names.contains(name) { return true }
        let bytes = name.utf8
        return prefixLengths.contains { length in
            length <= bytes.count && prefixes.contains(String(decoding: bytes.prefix(length), as: UTF8.self))
        }
    }
}
