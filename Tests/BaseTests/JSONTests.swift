import Testing

@testable import Base

struct JSONTests {
    @Test(
        "a value reads back as it was written",
        arguments: [
            "null", "true", "-12", "9223372036854775807", "0.5", "\"a\\\"b\\\\c\\n\\u0001é😀\"", "[]", "{}",
            "[1,[2,{\"a\":[]}]]",
            "{\"b\":1,\"a\":{\"z\":null,\"y\":\"\"}}",
        ])
    func roundTrip(text: String) throws {
        #expect(try JSON(parsing: text).description == text)
    }

    @Test("members keep their order, and the last of two with one name counts")
    func members() throws {
        let object = try JSON(parsing: #"{"b":1,"a":2,"b":3}"#)
        #expect(object.description == #"{"b":3,"a":2}"#)
        #expect(object == (["a": 2, "b": 3] as JSON))
    }

    @Test(
        "what is not JSON is refused with the place where reading stopped",
        arguments: [
            "", "{", "[1,]", "{\"a\"}", "{\"a\":}", "01", "1.", "-", "tru", "\"\\x\"", "\"\u{1}\"", "\"open", "[1] 2",
            "{a:1}", "1e",
            "\"\\u12\"",
        ])
    func refused(text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: text) }
    }

    @Test("bytes that are not UTF-8 are refused, escaped or not")
    func notUTF8() {
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: [34, 0xFF, 34]) }
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: [34, 0xC3, 92, 110, 34]) }
    }

    @Test("long texts read the same, wherever an escape or a byte above 127 stands in them")
    func places() throws {
        let plain = "abcdefghijklmnopqrst"
        for place in 0...plain.utf8.count {
            let (first, rest) = (plain.prefix(place), plain.dropFirst(place))
            #expect(try JSON(parsing: "\"\(first)\\n\(rest)\"") == .string("\(first)\n\(rest)"))
            #expect(try JSON(parsing: "\"\(first)é\(rest)\\\"\"") == .string("\(first)é\(rest)\""))
            #expect(throws: JSONSyntaxError.self) { try JSON(parsing: "\"\(first)\\t\(rest)\u{2}\"") }
        }
    }

    @Test("surrogates are joined, and one that stands alone becomes U+FFFD")
    func surrogates() throws {
        #expect(try JSON(parsing: #""\ud83d\ude00""#) == "😀")
        #expect(try JSON(parsing: #""\ud83dx""#) == "\u{FFFD}x")
        #expect(try JSON(parsing: #""\ud83d\n""#) == "\u{FFFD}\n")
    }

    @Test("nesting has an end")
    func depth() throws {
        let within = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
        #expect(try JSON(parsing: within).array?.count == 1)
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: "[" + within + "]") }
    }

    @Test("a text for people has two spaces a level and empty brackets closed")
    func pretty() {
        let value: JSON = ["a": [1, ["b": "c"]], "d": [:]]
        #expect(value.pretty == "{\n  \"a\": [\n    1,\n    {\n      \"b\": \"c\"\n    }\n  ],\n  \"d\": {}\n}")
    }

    @Test("a cut-off text never reads and never traps")
    func prefixes() {
        let text = #"{"a":[1,2.5e3,"x\u00e9",true,null],"b":{"c":""}}"#
        for length in 0..<text.utf8.count {
            #expect(throws: JSONSyntaxError.self) { try JSON(parsing: text.utf8.prefix(length)) }
        }
    }
}
