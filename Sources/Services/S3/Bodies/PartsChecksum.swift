internal import Base

/// The entity tag and the checksum of an object that came in parts.
enum PartsChecksum {
    /// The MD5 of the parts' MD5s, with the number of parts.
    static func eTag(_ parts: [String]) -> String {
        var digest = MD5Stream()
        for part in parts { digest.update(Hex.decode(part) ?? []) }
        return Hex.encode(digest.finish()) + "-\(parts.count)"
    }

    /// The checksum of the whole: of the parts' checksums when it is composite, else as if the bytes had come at once.
    static func checksum(_ parts: [PartRecord], _ kind: ChecksumKind, isComposite: Bool) -> StoredChecksum? {
        let values = parts.compactMap { $0.checksum?.kind == kind ? $0.checksum?.bytes : nil }
        guard values.count == parts.count, let first = values.first else { return nil }
        if isComposite {
            var running = RunningChecksum(kind)
            for value in values { running.update(value) }
            var checksum = StoredChecksum(kind: kind, value: Base64.encode(running.bytes) + "-\(parts.count)")
            checksum.isComposite = true
            return checksum
        }
        guard let algorithm = kind.joins else { return nil }
        var whole = number(first)
        for (part, value) in zip(parts, values).dropFirst() {
            whole = CyclicChecksum.join(whole, number(value), secondLength: part.size, algorithm)
        }
        return StoredChecksum(kind: kind, bytes: Array(whole.mostSignificantFirst.suffix(kind.byteCount)))
    }

    private static func number(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}
