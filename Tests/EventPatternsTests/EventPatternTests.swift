import Base
import Testing

@testable import EventPatterns

@Suite("Event patterns")
struct EventPatternTests {
    private func matches(_ values: String, _ value: String) throws -> Bool {
        try EventPattern(#"{"f":\#(values)}"#).matches(try JSON(parsing: #"{"f":\#(value)}"#))
    }

    @Test(
        "an operator takes the values that it names",
        arguments: [
            (#"["a","b"]"#, #""b""#), (#"["a"]"#, #"["c","a"]"#), ("[300]", "3.0e2"), ("[300]", "300.0"),
            ("[true]", "true"), ("[null]", "null"), (#"[""]"#, #""""#), (#"[{"prefix":"ab"}]"#, #""abc""#),
            (#"[{"suffix":".png"}]"#, #""x.png""#), (#"[{"prefix":{"equals-ignore-case":"AB"}}]"#, #""abc""#),
            (#"[{"suffix":{"equals-ignore-case":".PNG"}}]"#, #""x.pNg""#),
            (#"[{"equals-ignore-case":"Alice"}]"#, #""aLICE""#), (#"[{"anything-but":"x"}]"#, #""y""#),
            (#"[{"anything-but":["x","y"]}]"#, #""z""#), (#"[{"anything-but":[1,2]}]"#, "3"),
            (#"[{"anything-but":{"prefix":"init"}}]"#, #""done""#),
            (#"[{"anything-but":{"prefix":["a","b"]}}]"#, #""cab""#),
            (#"[{"anything-but":{"suffix":".txt"}}]"#, #""a.png""#),
            (#"[{"anything-but":{"equals-ignore-case":["x","Y"]}}]"#, #""z""#),
            (#"[{"anything-but":{"wildcard":"*/lib/*"}}]"#, #""a/bin/b""#), (#"[{"anything-but":"x"}]"#, "5"),
            (#"[{"numeric":["=",5]}]"#, "5.0"), (#"[{"numeric":[">",0,"<=",5]}]"#, "5"),
            (#"[{"numeric":["<",10]}]"#, "-3.5"), (#"[{"exists":true}]"#, "null"),
            (#"[{"cidr":"10.0.0.0/24"}]"#, #""10.0.0.255""#), (#"[{"cidr":"2001:db8::/32"}]"#, #""2001:db8::1""#),
            (#"[{"wildcard":"dir/*.png"}]"#, #""dir/a/b.png""#), (#"[{"wildcard":"a\\*b\\\\*"}]"#, #""a*b\\c""#),
            (#"[{"wildcard":"*a*b*"}]"#, #""xxaxxbxx""#), (#"["x",{"exists":false}]"#, #""x""#),
        ])
    func accepted(_ values: String, _ value: String) throws {
        #expect(try matches(values, value))
    }

    @Test(
        "an operator refuses all other values",
        arguments: [
            (#"["a"]"#, #""A""#), (#"["5"]"#, "5"), ("[5]", #""5""#), ("[true]", #""true""#), ("[null]", #""null""#),
            ("[1]", "true"), (#"["\u00e9"]"#, #""e\u0301""#), (#"[{"prefix":"ab"}]"#, #""ABc""#),
            (#"[{"suffix":"c"}]"#, #""""#), (#"[{"prefix":"1"}]"#, "12"), (#"[{"anything-but":["x","y"]}]"#, #""y""#),
            (#"[{"anything-but":3}]"#, "3.0"), (#"[{"anything-but":{"prefix":["a","b"]}}]"#, #""bc""#),
            (#"[{"anything-but":{"equals-ignore-case":"X"}}]"#, #""x""#),
            (#"[{"anything-but":{"wildcard":"*/lib/*"}}]"#, #""a/lib/b""#), (#"[{"anything-but":"x"}]"#, "[]"),
            (#"[{"numeric":[">",0,"<",5]}]"#, "5"), (#"[{"numeric":["<",10]}]"#, #""5""#),
            (#"[{"exists":true}]"#, #"{"g":1}"#), (#"[{"exists":true}]"#, "[]"), (#"[{"exists":false}]"#, "1"),
            (#"[{"cidr":"10.0.0.0/24"}]"#, #""10.0.1.0""#), (#"[{"cidr":"10.0.0.0/24"}]"#, #""host""#),
            (#"[{"wildcard":"a*a"}]"#, #""a""#), (#"[{"wildcard":"ab*bc*cd"}]"#, #""abcd""#),
        ])
    func refused(_ values: String, _ value: String) throws {
        #expect(try !matches(values, value))
    }

    @Test("absence holds where a field or an object is missing")
    func absence() throws {
        let pattern = try EventPattern(#"{"detail":{"a":{"b":[{"exists":false}]}}}"#)
        #expect(pattern.matches([:]))
        #expect(pattern.matches(["detail": ["a": 1]]))
        #expect(pattern.matches(["detail": ["a": ["b": ["c": 1]]]]))
        #expect(!pattern.matches(["detail": ["a": [["c": 1], ["b": 2]]]]))
    }

    @Test("of alternatives one is enough, and all other fields must hold")
    func alternatives() throws {
        let pattern = try EventPattern(#"{"s":["x"],"$or":[{"a":[1]},{"b":[2],"c":[3]}]}"#)
        #expect(pattern.matches(["s": "x", "a": 1]))
        #expect(pattern.matches(["s": "x", "b": 2, "c": 3]))
        #expect(!pattern.matches(["s": "x", "b": 2]))
        #expect(!pattern.matches(["s": "y", "a": 1]))
    }

    @Test(
        "a malformed pattern says what is wrong and where",
        arguments: [
            (#"["a"]"#, "Filter is not an object", 2),
            (#"{"detail":{"slug":"x"}}"#, #""slug" must be an object or an array"#, 20),
            (#"{"a":[]}"#, "Empty arrays are not allowed", 8), (#"{"a":{}}"#, "Empty objects are not allowed", 8),
            (#"{"a":[["b"]]}"#, "Match value must be String, number, true, false, or null", 8),
            (#"{"a":[{"nope":1}]}"#, "Unrecognized match type nope", 16),
            (#"{"a":[{}]}"#, "Match expression name not found", 9),
            (#"{"a":[{"prefix":"x","suffix":"y"}]}"#, "Only one key allowed in match expression", 31),
            (#"{"a":[{"prefix":1}]}"#, "prefix match pattern must be a string", 18),
            (#"{"a":[{"exists":"true"}]}"#, "exists match pattern must be either true or false.", 18),
            (#"{"a":[{"numeric":[]}]}"#, "Invalid member in numeric match: ]", 20),
            (#"{"a":[{"numeric":["<","100"]}]}"#, "Value of < must be numeric", 24),
            (#"{"a":[{"numeric":["~",1]}]}"#, "Unrecognized numeric range operator: ~", 22),
            (#"{"a":[{"numeric":["=",1,">",2]}]}"#, "Too many elements in numeric expression", 26),
            (#"{"a":[{"numeric":[">",5,"<",1]}]}"#, "Bottom must be less than top", 31),
            (#"{"a":[{"numeric":[">",6e9]}]}"#, "Value must be between -5.0E9 and 5.0E9, inclusive", 26),
            (
                #"{"a":[{"anything-but":["x",1]}]}"#,
                "Inside anything but list, either all values are number or string, mixed type is not supported", 30
            ),
            (#"{"a":[{"anything-but":{"numeric":1}}]}"#, "Unsupported anything-but pattern: numeric", 35),
            (#"{"a":[{"anything-but":{"prefix":""}}]}"#, "Null prefix/suffix not allowed", 35),
            (#"{"a":[{"cidr":"10.0.0.0"}]}"#, "Malformed CIDR, one '/' required", 25),
            (#"{"a":[{"cidr":"10.0.0.0/33"}]}"#, "IPv4 mask bits must be < 32", 28),
            (#"{"key": [{"wildcard": "abc**def"}]}"#, "Consecutive wildcard characters at pos 4", 33),
        ])
    func malformed(_ text: String, _ reason: String, _ column: Int) {
        do {
            _ = try EventPattern(text)
            Issue.record("\(text) compiled")
        } catch {
            #expect(error.description == "\(reason)\n at [Source: (String)\"\(text)\"; line: 1, column: \(column)]")
        }
    }

    @Test("a dialect bounds operators and numbers")
    func dialect() throws {
        let dialect = PatternDialect(operators: [.prefix], numbers: -1...1, numbersText: "-1 and 1")
        #expect(throws: Never.self) { try EventPattern(#"{"a":[{"prefix":"x"}]}"#, dialect: dialect) }
        #expect(throws: EventPatternFault.self) { try EventPattern(#"{"a":[{"suffix":"x"}]}"#, dialect: dialect) }
    }

    @Test("patterns and events made to be hard take the time of their sizes, not of the product")
    func hostile() throws {
        let (part, text) = (String(repeating: "a", count: 95_000), String(repeating: "a", count: 250_000))
        #expect(try !matches(#"[{"wildcard":"*\#(part)b*"}]"#, "\"\(text)\""))
        #expect(try matches(#"[{"wildcard":"*\#(part)b*"}]"#, "\"\(text)b\""))
        let many = (0..<23_500).map { #""\#($0)":[1]"# }.joined(separator: ",")
        #expect(try !EventPattern("{\(many)}").matches(JSON(parsing: #"{"1":1}"#)))
    }
}
