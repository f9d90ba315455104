import Testing

@testable import Wire

struct ValidatorTests {
    private let schema = Schema(
        """
        V\tname=Test\tvalidation=ValidationException
        S\tInput\t.Name=1;!\t.Count=2\t.Tags=3\t.Nested=5
        s\tName\tmin=3\tmax=5\tpattern=[a-z]+
        i\tCount\tmin=1\tmax=10
        L\tTags\tof=4\tmax=2
        s\tTag\tenum=RED|GREEN
        S\tNested\t.Inner=1;!
        """)

    private func message(_ record: Record) -> String? {
        do {
            try Validator(schema).check(0, record)
            return nil
        } catch {
            return error.message
        }
    }

    @Test("input that fits passes")
    func fits() {
        #expect(
            message(
                Record([.string("abc"), .integer(10), .list([.string("RED")]), .record(Record([.string("abcd")]))]))
                == nil)
    }

    @Test("what is missing, too short, out of range or not of the set is said in AWS's words")
    func violations() {
        #expect(
            message(Record([.none, .none, .none, .none]))
                == "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null"
        )
        #expect(
            message(Record([.string("ab"), .integer(0), .none, .none]))
                == "2 validation errors detected: Value 'ab' at 'name' failed to satisfy constraint: Member must have length greater "
                + "than or equal to 3; Value '0' at 'count' failed to satisfy constraint: Member must have value greater than or equal to 1"
        )
        #expect(
            message(Record([.string("ABC"), .none, .list([.string("BLUE")]), .none]))
                == "2 validation errors detected: Value 'ABC' at 'name' failed to satisfy constraint: Member must satisfy regular "
                + "expression pattern: [a-z]+; Value 'BLUE' at 'tags.1.member' failed to satisfy constraint: Member must satisfy enum "
                + "value set: [RED, GREEN]")
    }

    @Test("the path of a nested member is whole")
    func nested() {
        #expect(
            message(Record([.string("abc"), .none, .none, .record(Record([.none]))]))?.contains("'nested.inner'")
                == true)
    }

    @Test("a pattern matches the whole text")
    func whole() {
        #expect(Pattern("[a-z]+")?.matches("abc") == true)
        #expect(Pattern("[a-z]+")?.matches("abc1") == false)
        #expect(Pattern("[\\u0041-\\u0043]+")?.matches("ABC") == true)
        #expect(Pattern("(") == nil)
    }

    @Test("an expression that would never end does not match, soon")
    func endless() {
        #expect(Pattern("(a+)+$")?.matches(String(repeating: "a", count: 40) + "!") == false)
    }
}
