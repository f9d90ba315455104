import Base
import Testing

@testable import Store

@Suite("Watched prefixes")
struct WatchedPrefixesTests {
    /// Of few letters, so that many begin alike.
    private static func key(_ randomness: SeededRandomness) -> Key {
        Key(bytes: (0..<Int(randomness.next() % 6)).map { _ in UInt8(randomness.next() % 3) })
    }

    @Test("are found for the keys and ranges that touch them, and for no other, while they come and go")
    func findsAsOneByOne() {
        let randomness = SeededRandomness(seed: 11)
        var watched = WatchedPrefixes()
        var expected: [(id: Int, prefix: Key)] = []
        for id in 0..<300 {
            if randomness.next() % 3 == 0, let index = expected.indices.randomElement(using: randomness) {
                let (gone, prefix) = expected.remove(at: index)
                watched.remove(gone, under: prefix)
            } else {
                let prefix = Self.key(randomness)
                watched.insert(id, under: prefix)
                expected.append((id, prefix))
            }
            for _ in 0..<20 {
                let key = Self.key(randomness)
                var found: Set<Int> = []
                watched.find(key, into: &found)
                #expect(found == Set(expected.filter { key.hasPrefix($0.prefix) }.map(\.id)), "\(key)")
            }
            let range = KeyRange(prefix: Self.key(randomness))
            var found: Set<Int> = []
            watched.find(range, into: &found)
            #expect(found == Set(expected.filter { range.overlaps(prefix: $0.prefix) }.map(\.id)), "\(range)")
        }
    }
}

extension Range<Int> {
    fileprivate func randomElement(using randomness: SeededRandomness) -> Int? {
        isEmpty ? nil : lowerBound + Int(randomness.next() % UInt64(count))
    }
}
