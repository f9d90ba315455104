import Base
import Testing

@testable import Wire

struct BodyNamesTests {
    private let schema = Schema(
        """
        V\tname=Test\tvalidation=ValidationException
        S\tInput\t.Name=1\t.Names=1\t.Größe=1
        s\tName
        """)

    private func read(_ text: String) throws -> Value {
        try JSONShapeReader(schema: schema).document(0, Array(text.utf8))
    }

    @Test("members are known by their names, however these are written")
    func names() throws {
        let record = Value.record(Record([.string("a"), .string("b"), .string("c")]))
        #expect(try read(#"{"Name":"a","Names":"b","Größe":"c"}"#) == record)
        #expect(try read(#"{"Gr\u00f6\u00dfe":"c","N\u0061mes":"b","Name":"a"}"#) == record)
    }

    @Test("other members are passed over, whatever they hold")
    func others() throws {
        let record = Value.record(Record([.string("a"), .none, .none]))
        #expect(try read(#"{"name":{"x":[1,"y\n"]},"Nam":null,"":"","Name":"a","NamesX":true}"#) == record)
    }

    @Test("a name that is no UTF-8 is refused, also of a member that nobody knows")
    func notUTF8() {
        #expect(throws: JSONSyntaxError.self) {
            try JSONShapeReader(schema: schema).document(0, Array(#"{""#.utf8) + [0xFF] + Array(#"":1}"#.utf8))
        }
    }
}
