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

    private let maps = Schema(
        """
        V\tname=Test\tvalidation=ValidationException
        S\tInput\t.Variables=1\t.Tags=2\t.RequestItems=6\t.Keys=9
        M\tVariables\tby=3\tof=5\tsecret
        M\tTags\tby=3\tof=4\tmax=2
        s\tName\tmin=2\tmax=5\tpattern=[a-z]([a-z0-9])+
        s\tValue\tmax=3
        s\tText
        M\tRequestItems\tby=5\tof=7
        L\tRequests\tof=8\tmin=1\tmax=2
        S\tRequest\t.Key=5\t.Count=10
        L\tKeys\tof=8\tmax=2
        i\tCount
        """)

    private func mapMessage(_ slot: Int, _ value: Value) -> String? {
        var record = Record(memberCount: 4)
        record[slot] = value
        do {
            try Validator(maps).check(0, record)
            return nil
        } catch {
            return error.message
        }
    }

    @Test("keys and values of a map are held to their constraints, and the whole map is told with all of them")
    func mapConstraints() {
        #expect(mapMessage(1, .map([.init("ab", .string("xyz")), .init("a1", .string(""))])) == nil)
        #expect(
            mapMessage(1, .map([.init("1a", .string("x"))]))
                == "1 validation error detected: Value '{1a=x}' at 'tags' failed to satisfy constraint: Map keys must "
                + "satisfy constraint: [Member must have length less than or equal to 5, Member must have length greater than "
                + "or equal to 2, Member must satisfy regular expression pattern: [a-z]([a-z0-9])+]")
        #expect(
            mapMessage(1, .map([.init("ab", .string("long"))]))
                == "1 validation error detected: Value '{ab=long}' at 'tags' failed to satisfy constraint: Map value must "
                + "satisfy constraint: [Member must have length less than or equal to 3]")
        #expect(
            mapMessage(1, .map(["ab", "cd", "ef"].map { .init($0, .string("x")) }))
                == "1 validation error detected: Value '{ab=x, cd=x, ef=x}' at 'tags' failed to satisfy constraint: Member "
                + "must have length less than or equal to 2")
        #expect(
            mapMessage(2, .map([.init("table", .list([]))]))
                == "1 validation error detected: Value '{table=[]}' at 'requestItems' failed to satisfy constraint: Map value "
                + "must satisfy constraint: [Member must have length less than or equal to 2, Member must have length "
                + "greater than or equal to 1]")
    }

    @Test("what is secret is not shown")
    func secret() {
        #expect(
            mapMessage(0, .map([.init("A", .string("password"))]))?.hasPrefix(
                "1 validation error detected: Value at 'variables' failed to satisfy constraint: Map keys must satisfy")
                == true)
    }

    @Test("lists and structures are shown as AWS shows them, and not at all where they are long")
    func shown() {
        let requests = ["a", "b", "c"].map { Value.record(Record([.string($0), .none])) }
        #expect(
            mapMessage(3, .list(requests))
                == "1 validation error detected: Value '[Request(key=a, count=null), Request(key=b, count=null), "
                + "Request(key=c, count=null)]' at 'keys' failed to satisfy constraint: Member must have length less than or "
                + "equal to 2")
        let many = Value.list((0..<101).map { .record(Record([.string("key \($0)"), .none])) })
        #expect(
            mapMessage(3, many)
                == "1 validation error detected: Value at 'keys' failed to satisfy constraint: Member must have length less "
                + "than or equal to 2")
    }

    @Test("the path of a nested member is whole")
    func nested() {
        #expect(
            message(Record([.string("abc"), .none, .none, .record(Record([.none]))]))?.contains("'nested.inner'")
                == true)
    }

    @Test("a list and a map have no member that is null")
    func nulls() {
        let text = "Member must not be null"
        #expect(
            message(Record([.string("abc"), .none, .list([.string("RED"), .none]), .none]))
                == "1 validation error detected: Value null at 'tags.2.member' failed to satisfy constraint: \(text)")
        #expect(
            mapMessage(3, .list([.none]))
                == "1 validation error detected: Value null at 'keys.1.member' failed to satisfy constraint: \(text)")
        #expect(
            mapMessage(1, .map([.init("ab", .none)]))
                == "1 validation error detected: Value null at 'tags.ab.member' failed to satisfy constraint: \(text)")
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
