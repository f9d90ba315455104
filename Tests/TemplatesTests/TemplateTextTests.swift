internal import Base
import Testing

@testable internal import Templates

/// A small generator, so that each run reads the same texts.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct TemplateTextTests {
    private func read(_ text: String) throws -> JSON { try TemplateText.read(text) }

    private func message(_ text: String, _ aliases: TemplateText.Aliases = .refused) -> String {
        do {
            return "no fault: \(try TemplateText.read(text, aliases: aliases))"
        } catch { return error.message }
    }

    @Test("short intrinsic functions become their long forms")
    func shortForms() throws {
        let value = try read(
            """
            a: !Ref X
            b: !GetAtt X.Outputs.Y
            c: !Sub "${X}-1"
            d: !If [Cond, !Ref A, 2]
            e: !Join
              - ","
              - - a
                - !GetAZs ""
            f: !Condition C
            g: !Ref 123
            """)
        #expect(
            value == [
                "a": ["Ref": "X"], "b": ["Fn::GetAtt": ["X", "Outputs.Y"]], "c": ["Fn::Sub": "${X}-1"],
                "d": ["Fn::If": ["Cond", ["Ref": "A"], 2]],
                "e": ["Fn::Join": [",", ["a", ["Fn::GetAZs": ""]]]], "f": ["Condition": "C"], "g": ["Ref": "123"],
            ])
    }

    @Test("plain scalars are read as YAML 1.1, and dates stay texts")
    func scalars() throws {
        let value = try read(
            """
            [yes, "yes", no, 2012-10-17, 10, 0x1F, 010, 089, 1.5, 1e3, ~, null, 1:30, 22:99,
            1_000, -5, +7, 1.2.3, .5, "", -]
            """)
        #expect(
            value == [
                true, "yes", false, "2012-10-17", 10, 31, 8, "089", 1.5, "1e3", nil, nil, 90, "22:99", 1000, -5, 7,
                "1.2.3",
                0.5, "", "-",
            ])
    }

    @Test("block texts keep their lines")
    func blocks() throws {
        let value = try read("a: |\n  one\n  two\nb: >-\n  one\n  two\n")
        #expect(value == ["a": "one\ntwo\n", "b": "one two"])
    }

    @Test("keys stay texts, whatever they look like")
    func keys() throws {
        #expect(try read("200: a\ntrue: b\n") == ["200": "a", "true": "b"])
    }

    @Test("a syntax error names line and column")
    func syntaxErrors() {
        #expect(message("a: 1\nb: [1, 2\nc: 3\n") == "Template format error: YAML not well-formed. (line 3, column 2)")
        #expect(message("{\"a\": 1,\n  \"b\" 2}") == "Template format error: JSON not well-formed. (line 2, column 7)")
        #expect(message("a: 1\na: 2\n") == "Template format error: YAML not well-formed. (line 2, column 1)")
        #expect(message("a: !Foo 1\n") == "Template format error: YAML not well-formed. (line 1, column 4)")
        #expect(message("") == "Template format error: unsupported structure.")
    }

    @Test("aliases are refused as CloudFormation does, and expanded for the command line")
    func aliases() throws {
        let text = "a: &x {k: 1, m: 2}\nb: *x\nc:\n  <<: *x\n  k: 3\n"
        #expect(message(text) == "Template error: YAML aliases are not allowed in CloudFormation templates")
        let value = try TemplateText.read(text, aliases: .expanded)
        #expect(value["b"] == ["k": 1, "m": 2])
        #expect(value["c"] == ["k": 3, "m": 2])
    }

    @Test("an expansion bomb is refused")
    func bomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(message(text, .expanded).hasPrefix("Template format error: YAML not well-formed."))
    }

    @Test("aliases can't nest deeper than text can")
    func aliasDepth() {
        var text = "a0: &a0 [x]\n"
        for level in 1...200 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
        #expect(message(text, .expanded).hasPrefix("Template format error: YAML not well-formed. (line 12"))
    }

    @Test("no bytes bring the reader down")
    func anyBytes() {
        var generator = SplitMix(state: 42)
        let alphabet = Array("[]{}:,-?&*!|>'\"%@`# \n\ta1~<=.\u{0}\u{85}\u{2028}é".unicodeScalars)
        for _ in 0..<3_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int(generator.next() % 40) {
                text.append(alphabet[Int(generator.next() % UInt64(alphabet.count))])
            }
            _ = message(String(text), .expanded)
        }
    }

    @Test("nesting and size are bounded")
    func bounds() {
        let deep = String(repeating: "[", count: 1_000) + String(repeating: "]", count: 1_000)
        #expect(message(deep).hasPrefix("Template format error: YAML not well-formed."))
        #expect(message(String(repeating: " ", count: 1_000_001)).contains("at most 1000000 are allowed"))
    }
}
