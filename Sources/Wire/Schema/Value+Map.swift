internal import Base

extension Value {
    /// A map as it was written, in which a name may stand twice: the last counts, whoever looks.
    static func map(written entries: [Entry]) -> Value {
        guard entries.count > 1 else { return .map(entries) }
        return .map(entries.count > mostCompared ? onceByHash(entries) : once(entries))
    }

    /// Up to so many names are compared each with each, which needs no memory.
    private static let mostCompared = 16

    private static func once(_ entries: [Entry]) -> [Entry] {
        let isRepeated = entries.indices.contains { place in
            entries[..<place].contains { UTF8Order.equal($0.key, entries[place].key) }
        }
        return isRepeated ? onceByHash(entries) : entries
    }

    /// By the bytes of names: what Unicode takes for the same text are two.
    private static func onceByHash(_ entries: [Entry]) -> [Entry] {
        var seen = Set<[UInt8]>(minimumCapacity: entries.count)
        return entries.reversed().filter { seen.insert(Array($0.key.utf8)).inserted }.reversed()
    }
}
