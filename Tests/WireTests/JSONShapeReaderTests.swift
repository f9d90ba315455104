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
}
