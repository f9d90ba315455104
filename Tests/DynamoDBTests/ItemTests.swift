import Testing
import Wire

@testable import DynamoDB

@Suite struct ItemTests {
    static let everything: Item = [
        "pk": .string("grüße"), "n": .number(DynamoNumber(-42)), "b": .binary([0, 1, 255]), "ss": .set(of: ["b", "a"]),
        "ns": .set(of: [DynamoNumber(3), DynamoNumber(-1)]), "bs": .set(of: [[2], [1]]),
        "m": .map(["x": .null, "y": .list([.bool(true), .bool(false), .string("")])]), "": .map([:]),
    ]

    @Test("a record gives back the item and its size")
    func record() throws {
        let size = ItemSize.of(Self.everything)
        let stored = try ItemRecord.decode(ItemRecord.encode(Self.everything, size: size))
        #expect(stored.item == Self.everything)
        #expect(stored.size == size)
    }

    @Test("every number survives a record")
    func numbers() throws {
        let item = Item(try DynamoNumberTests.ordered.map { .init(name: $0, value: .number(try DynamoNumber($0))) })
        #expect(try ItemRecord.decode(ItemRecord.encode(item, size: 0)).item == item)
    }

    @Test("a damaged record is a failure and never a crash")
    func damage() throws {
        let record = ItemRecord.encode(Self.everything, size: 9)
        for length in record.indices {
            #expect(throws: (any Error).self) { try ItemRecord.decode(Array(record[..<length])) }
        }
        for index in record.indices {
            var damaged = record
            damaged[index] ^= 0x80
            _ = try? ItemRecord.decode(damaged)
        }
    }

    @Test("of attributes with the same name the last one counts, however many there are")
    func doubles() {
        let names = ["b", "a", "b", "c", "a", "b"]
        let item = Item(names.enumerated().map { .init(name: $1, value: .n($0)) })
        #expect(item == ["a": .n(4), "b": .n(5), "c": .n(3)])
        // Equivalent, but other bytes.
        #expect(Item(["\u{e9}", "e\u{301}"].map { .init(name: $0, value: .null) }).count == 2)
        let many = Item((0..<200_000).map { .init(name: "k\($0 / 2)", value: .n($0)) })
        #expect(many.count == 100_000)
        #expect(many["k7"] == .n(15))
    }

    @Test("a long record is cut into values that the store takes")
    func chunks() {
        let item: Item = ["pk": .string("a"), "blob": .binary([UInt8](repeating: 7, count: 400_000))]
        let record = ItemRecord.encode(item, size: ItemSize.of(item))
        let chunks = ItemRecord.chunks(record)
        #expect(chunks.count == 5)
        #expect(chunks.allSatisfy { $0.count <= 100_000 })
        #expect(Array(chunks.joined()) == record)
    }

    @Test("attributes are found by name, whatever the order they came in")
    func lookUp() {
        var item: Item = ["b": .null, "a": .bool(true), "c": .string("x")]
        #expect(item["a"] == .bool(true))
        #expect(item["d"] == nil)
        item["a"] = nil
        item["d"] = .null
        item["b"] = .string("new")
        #expect(item == ["c": .string("x"), "b": .string("new"), "d": .null])
    }

    @Test("names and texts that Unicode takes for the same stay apart")
    func canonicalEquivalence() {
        let (composed, decomposed) = ("\u{E9}", "e\u{301}")
        let item = Item([.init(name: composed, value: .null), .init(name: decomposed, value: .bool(true))])
        #expect(item.count == 2)
        #expect(item[composed] == .null)
        #expect(ItemValue.string(composed) != .string(decomposed))
    }

    static let counted: [(Item, Int)] = [
        (["a": .string("bc")], 3), (["a": .number(.zero)], 2), (["ab": .null], 3), (["a": .bool(true)], 2),
        (["a": .list([])], 4), (["a": .list([.null, .null])], 8), (["a": .map(["b": .string("c")])], 7),
        (["a": .set(of: ["xx", "y"])], 4), (["a": .number(DynamoNumber(1))], 3), (["a": .number(DynamoNumber(-1))], 4),
        (["a": .number(DynamoNumber(12))], 3), (["a": .number(DynamoNumber(123))], 4), (["é": .binary([1, 2])], 4),
    ]

    @Test("sizes follow AWS's rules", arguments: counted)
    func sizes(_ item: Item, _ size: Int) { #expect(ItemSize.of(item) == size) }

    @Test("an item of 400 KB is taken and one byte more is refused")
    func sizeLimit() throws {
        let text = String(repeating: "x", count: LimitsDynamoDB.itemBytes - 1)
        #expect(try ItemSize.check(["a": .string(text)], isUpdate: false) == 409_600)
        expectFault("Item size has exceeded the maximum allowed size") {
            _ = try ItemSize.check(["ab": .string(text)], isUpdate: false)
        }
        expectFault("Item size to update has exceeded the maximum allowed size") {
            _ = try ItemSize.check(["ab": .string(text)], isUpdate: true)
        }
    }

    @Test("a value may lie 32 levels deep and no deeper")
    func nesting() throws {
        var value = ItemValue.string("leaf")
        for _ in 0..<31 { value = .map(["n": value]) }
        try ItemSize.checkNesting(of: ["a": value])
        expectFault(
            "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
        ) { try ItemSize.checkNesting(of: ["a": .list([value])]) }
    }
}

/// Expects DynamoDB's text for a fault of the caller.
func expectFault(_ message: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) {
    do {
        try body()
        Issue.record("no fault; expected: \(message)", sourceLocation: sourceLocation)
    } catch {
        #expect((error as? Fault)?.message == message, sourceLocation: sourceLocation)
    }
}
