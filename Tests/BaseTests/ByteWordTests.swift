import Testing

@testable import Base

@Suite("Words of eight bytes")
struct ByteWordTests {
    @Test("a string's end, an escape and a control character are found wherever they stand")
    func plainEnds() throws {
        for length in 0..<40 {
            for place in 0..<max(1, length) where length > 0 {
                for special in [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0, 31] {
                    var bytes = (0..<length).map { UInt8(32 + ($0 * 7) % 90) }
                    bytes = bytes.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") ? 0xE9 : $0 }
                    bytes[place] = special
                    let end = bytes.withUnsafeBufferPointer { $0.plainEnd(from: 0) }
                    #expect(end == place)
                    let isASCII = bytes.withUnsafeBufferPointer { $0.plainText(from: 0).isASCII }
                    #expect(isASCII == bytes[..<place].allSatisfy { $0 < 128 })
                }
            }
        }
    }

    @Test("texts read the same as byte by byte")
    func strings() throws {
        for length in 0..<40 {
            let text = String((0..<length).map { Character(UnicodeScalar(UInt8(35 + $0))) }) + "é\u{FF01}€"
            #expect(try JSON(parsing: JSON.string(text).description) == .string(text))
            let escaped = text + "\"\\\n" + text
            #expect(try JSON(parsing: JSON.string(escaped).description) == .string(escaped))
            #expect(throws: (any Error).self) { try JSON(parsing: "\"\(text)\u{1}\"") }
        }
    }

    @Test("a control character is found wherever it stands, and a tab or a byte of another letter is none")
    func controls() {
        for length in 1..<40 {
            for place in 0..<length {
                for special: UInt8 in [0, 9, 10, 31, 32, 126, 127, 128, 255] {
                    var bytes = [UInt8](repeating: 9, count: length + 2)
                    bytes[0] = 0
                    bytes[length + 1] = 127
                    for index in 1...length where index % 3 > 0 { bytes[index] = index % 2 == 0 ? 65 : 0xC3 }
                    bytes[1 + place] = special
                    let isControl = special < 32 && special != 9 || special == 127
                    #expect(bytes.span.bytes.hasControl(in: 1..<length + 1) == isControl)
                    #expect(bytes.span.bytes.hasControl(in: 1 + place..<2 + place) == isControl)
                }
            }
        }
    }

    @Test("a string is written as it is read, whatever stands in it and wherever")
    func written() throws {
        for length in 0..<40 {
            for place in 0...length {
                for special in ["\"", "\\", "\n", "\u{1}", "é", "\u{1F600}"] {
                    var letters = (0..<length).map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }
                    letters.insert(special, at: place)
                    let text = letters.joined()
                    #expect(try JSON(parsing: JSON.string(text).bytes) == .string(text))
                }
            }
        }
    }

    @Test("the end of printable text is never late")
    func printable() {
        for length in 0..<40 {
            for place in 0..<length {
                for special: UInt8 in [9, 31, 128, 255] {
                    var bytes = [UInt8](repeating: 65, count: length)
                    bytes[place] = special
                    let end = bytes.span.printableEnd(from: 0)
                    #expect(end <= place && (place - end < 8))
                }
            }
        }
    }
}
