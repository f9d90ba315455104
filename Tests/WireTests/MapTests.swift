import Base
import Testing

@testable import Wire

struct MapTests {
    private func keys(_ value: Value) -> [String] {
        guard case .map(let entries) = value else { return [] }
        return entries.map { "\($0.key)=\(String(wire: $0.value) ?? "")" }
    }

    private func map(_ pairs: [(String, String)]) -> Value {
        .map(written: pairs.map { Value.Entry($0.0, .string($0.1)) })
    }

    @Test("of a name that stands twice the last counts, in small maps and in large ones")
    func doubles() {
        #expect(keys(map([("a", "1"), ("b", "2"), ("a", "3")])) == ["b=2", "a=3"])
        #expect(keys(map([("a", "1"), ("b", "2")])) == ["a=1", "b=2"])
        let many = (0..<40).map { ("k\($0 % 20)", "\($0)") }
        #expect(keys(map(many)) == (20..<40).map { "k\($0 - 20)=\($0)" })
    }

    @Test("names are told apart by their bytes, whatever Unicode takes for one text")
    func bytes() { #expect(keys(map([("\u{E9}", "1"), ("e\u{301}", "2")])).count == 2) }

    @Test("a great many doubles take no longer than as many names")
    func many() {
        let pairs = (0..<200_000).map { ("a\($0 % 2)", "\($0)") }
        #expect(keys(map(pairs)) == ["a0=199998", "a1=199999"])
    }
}
