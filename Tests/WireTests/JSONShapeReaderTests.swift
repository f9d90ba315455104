import Base
import Testing

@testable import Wire

struct JSONShapeReaderTests {
    private let schema = Schema(
        """
        V\tname=Test\tvalidation=ValidationException
        S\tInput\t.Count=1\t.Size=2
        i\tCount
        l\tSize
        """)

    private func read(_ text: String) throws -> [Value] {
        guard case .record(let record) = try JSONShapeReader(schema: schema).document(0, Array(text.utf8)) else {
            return []
        }
        return record.slots
    }

    @Test("an integer has 32 bits, a long 64")
    func integers() throws {
        let slots = try read(#"{"Count": 2147483647, "Size": 2147483648}"#)
        guard case .integer(2_147_483_647) = slots[0], case .integer(2_147_483_648) = slots[1] else {
            Issue.record("other values: \(slots)")
            return
        }
        #expect(throws: Fault.serialization("NUMBER_VALUE 2147483648 can not be converted to Integer")) {
            try read(#"{"Count": 2147483648}"#)
        }
    }

    @Test("CBOR and texts of headers, queries, forms and XML hold no other integers than JSON")
    func otherForms() throws {
        let codec = CBORShapeCodec(schema: schema)
        func read(_ name: String, _ item: CBORItem) throws -> Value {
            var writer = CBORWriter()
            writer.beginMap(1)
            writer.text(name)
            if case .double(let value) = item { writer.double(value) }
            if case .integer(let value) = item { writer.integer(value) }
            guard case .record(let record) = try codec.document(0, writer.bytes) else { return .none }
            return record.slots[name == "Count" ? 0 : 1]
        }
        #expect(try read("Count", .integer(-2_147_483_648)) == .integer(-2_147_483_648))
        #expect(try read("Size", .integer(2_147_483_648)) == .integer(2_147_483_648))
        for item in [CBORItem.integer(2_147_483_648), .double(2_147_483_648)] {
            #expect(throws: Fault.serialization("NUMBER_VALUE 2147483648 can not be converted to Integer")) {
                try read("Count", item)
            }
        }
        let (count, size) = (schema[schema[0].members[0].target], schema[schema[0].members[1].target])
        #expect(try ScalarText.read("2147483647", count, .iso8601) == .integer(2_147_483_647))
        #expect(try ScalarText.read("2147483648", size, .iso8601) == .integer(2_147_483_648))
        #expect(throws: Fault.serialization("'2147483648' can not be converted to Integer")) {
            try ScalarText.read("2147483648", count, .iso8601)
        }
    }
}
