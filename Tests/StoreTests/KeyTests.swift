import Base
import Store
import Testing

@Suite("A key")
struct KeyTests {
    private let samples: [KeyElement] = [
        .bytes([]), .bytes([0]), .bytes([0, 0]), .bytes([0, 1]), .bytes([1]), .bytes([1, 0]), .bytes([2]),
        .bytes([255]),
        "", "\u{0}", "a", "a\u{0}", "a\u{0}b", "a\u{1}", "ab", "b", "é", .integer(.min), .integer(.min + 1), -65_536,
        -257,
        -256, -255, -2, -1, 0, 1, 2, 255, 256, 257, 65_535, 65_536, .integer(.max - 1), .integer(.max),
    ]

    @Test("keeps the order of its elements in its bytes")
    func order() {
        for (first, left) in samples.enumerated() {
            for (second, right) in samples.enumerated() {
                #expect((Key(left) < Key(right)) == (first < second), "\(left) and \(right)")
            }
        }
    }

    @Test("gives back its elements")
    func roundTrip() {
        for element in samples { #expect(Key(element).elements == [element]) }
        #expect(Key(samples).elements == samples)
        #expect(Key("a", 1, "b").elements(after: Key("a")) == [1, "b"])
        #expect(Key("a", 1).elements(after: Key("b")) == nil)
    }

    @Test("orders random tuples as their elements are ordered, and is a prefix only of longer tuples")
    func randomOrder() {
        let randomness = SeededRandomness(seed: 7)
        let tuples = (0..<150).map { _ in (0..<Int(randomness.next() % 4)).map { _ in element(randomness) } }
        for left in tuples {
            #expect(Key(left).elements == left)
            for right in tuples {
                #expect((Key(left) < Key(right)) == precedes(left, right), "\(left) and \(right)")
                #expect(Key(right).hasPrefix(Key(left)) == right.starts(with: left), "\(left) and \(right)")
            }
        }
    }

    @Test("knows where the keys with its prefix end")
    func afterPrefix() {
        #expect(Key(bytes: [1, 255]).afterPrefix == Key(bytes: [2]))
        #expect(Key(bytes: [255]).afterPrefix == nil)
        #expect(Key(bytes: []).afterPrefix == nil)
        #expect(Key(bytes: [1, 2]).successor == Key(bytes: [1, 2, 0]))
    }

    @Test("has no elements when other bytes were put in")
    func malformed() {
        for bytes: [UInt8] in [
            [9], [2, 97], [2, 1, 0], [2, 1, 3, 0], [22, 1], [28, 255, 255, 255, 255, 255, 255, 255, 255],
        ] {
            #expect(Key(bytes: bytes).elements == nil)
        }
    }

    private func element(_ randomness: some Randomness) -> KeyElement {
        let letters: [UInt8] = [0, 1, 2, 97, 255]
        let bytes = (0..<Int(randomness.next() % 4)).map { _ in letters[Int(randomness.next() % 5)] }
        switch randomness.next() % 3 {
        case 0: return .bytes(bytes)
        case 1: return .string(String(decoding: bytes.map { $0 == 255 ? 98 : $0 }, as: UTF8.self))
        default: return .integer(Int(truncatingIfNeeded: randomness.next()) >> Int(randomness.next() % 64))
        }
    }

    private func precedes(_ left: [KeyElement], _ right: [KeyElement]) -> Bool {
        for (first, second) in zip(left, right) where first != second {
            switch (first, second) {
            case (.bytes(let first), .bytes(let second)): return first.lexicographicallyPrecedes(second)
            case (.string(let first), .string(let second)): return first.utf8.lexicographicallyPrecedes(second.utf8)
            case (.integer(let first), .integer(let second)): return first < second
            case (.bytes, _), (.string, .integer): return true
            default: return false
            }
        }
        return left.count < right.count
    }
}
