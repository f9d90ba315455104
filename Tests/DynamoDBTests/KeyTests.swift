import Testing

@testable import DynamoDB

@Suite struct KeyTests {
    private func bytes(_ value: ItemValue) -> [UInt8] {
        var bytes: [UInt8] = []
        KeyBytes.append(value, to: &bytes)
        return bytes
    }

    /// Binaries with many zeros, where an encoding that escapes them can go wrong.
    private var binaries: [[UInt8]] {
        var values: [[UInt8]] = [[]]
        for _ in 0..<4 { values += values.flatMap { value in [0, 1, 255].map { value + [$0] } } }
        for count in [125, 126, 127, 128, 252, 253, 300] {
            let zeros = [UInt8](repeating: 0, count: count)
            values += [zeros, zeros + [1], [7] + zeros, zeros + [0, 9, 0]]
        }
        return Array(Set(values)).sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test("key bytes of binaries keep their order, and none begins another")
    func order() {
        let keys = binaries.map { bytes(.binary($0)) }
        for (first, second) in zip(keys, keys.dropFirst()) {
            #expect(first.lexicographicallyPrecedes(second))
            #expect(!second.starts(with: first))
        }
    }

    @Test("the longest key pair stays within the store's limit with room for what comes before it")
    func longest() {
        let worst = (0..<1024).map { $0.isMultiple(of: 2) ? UInt8(0) : 1 }
        let zeros = [UInt8](repeating: 0, count: 1024)
        for sort in [worst, zeros] {
            let key = ItemKey(partition: .binary([UInt8](repeating: 0, count: 2048)), sort: .binary(sort))
            #expect(key.bytes.count < 1_600)
        }
    }

    @Test("the bounds of a predicate hold exactly the values that meet it")
    func bounds() {
        let predicates: [KeyPredicate] = binaries.prefix(60).flatMap { value -> [KeyPredicate] in
            let value = ItemValue.binary(value)
            let comparators: [ItemCondition.Comparator] = [.equal, .less, .lessOrEqual, .greater, .greaterOrEqual]
            return comparators.map { .compare($0, value) } + [.beginsWith(value), .between(value, .binary([1, 0]))]
        }
        for predicate in predicates {
            let (lower, upper) = predicate.bounds
            for value in binaries {
                let key = bytes(.binary(value))
                let isBelow = lower.map { key.lexicographicallyPrecedes($0) } ?? false
                let isInside = !isBelow && (upper.map { key.lexicographicallyPrecedes($0) } ?? true)
                #expect(isInside == predicate.holds(for: .binary(value)))
            }
        }
    }

    private let schema = KeySchema(partition: .init("pk", .string), sort: .init("sk", .number))

    static let wrongKeys: [(Item, String)] = [
        (["pk": .string("a")], "The provided key element does not match the schema"),
        (["pk": .string("a"), "sk": .string("b")], "The provided key element does not match the schema"),
        (["pk": .string("a"), "x": .null], "The provided key element does not match the schema"),
        (
            ["pk": .string(""), "sk": .number(.zero)],
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty "
                + "string value. Key: pk"
        ),
        (
            ["pk": .string(String(repeating: "x", count: 2049)), "sk": .number(.zero)],
            "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes"
        ),
    ]

    @Test("keys that do not fit the schema are refused", arguments: wrongKeys)
    func requestKeys(_ key: Item, _ message: String) { expectFault(message) { _ = try schema.key(ofRequest: key) } }

    static let wrongItems: [(Item, String)] = [
        (["pk": .string("a")], "One or more parameter values were invalid: Missing the key sk in the item"),
        (
            ["pk": .number(.zero), "sk": .number(.zero)],
            "One or more parameter values were invalid: Type mismatch for key pk expected: S actual: N"
        ),
    ]

    @Test("items whose key attributes do not fit are refused", arguments: wrongItems)
    func itemKeys(_ item: Item, _ message: String) { expectFault(message) { _ = try schema.key(ofItem: item) } }
}
