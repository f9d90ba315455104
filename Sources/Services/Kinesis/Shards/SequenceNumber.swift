internal import Base

/// A record's number: it grows within a shard, and says which stream and shard the record is of.
///
/// In decimal digits: `49`, when the shard was made in milliseconds (13), the record's place in its shard (17), the
/// shard (12), and the end of the stream's id (12): 56 digits that begin as AWS's do.
struct SequenceNumber: Hashable, Sendable {
    let created: Int
    let index: Int
    let shard: Int
    let stream: Int

    private static let (createdDigits, indexDigits, shardDigits, streamDigits) = (13, 17, 12, 12)
    private static let streams = 1_000_000_000_000

    init(index: Int, of shard: StoredShard, in stream: Int) {
        (created, self.index) = (Int(shard.created.milliseconds), index)
        (self.shard, self.stream) = (shard.number, stream % Self.streams)
    }

    /// Nil where the text is no number of this platform's.
    init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 56, digits.starts(with: "49".utf8) else { return nil }
        var at = 2
        func take(_ count: Int) -> Int? {
            defer { at += count }
            var number = 0
            for digit in digits[at..<at + count] {
                guard (48...57).contains(digit) else { return nil }
                number = number * 10 + Int(digit - 48)
            }
            return number
        }
        guard let created = take(Self.createdDigits), let index = take(Self.indexDigits),
            let shard = take(Self.shardDigits), let stream = take(Self.streamDigits)
        else { return nil }
        (self.created, self.index, self.shard, self.stream) = (created, index, shard, stream)
    }

    func isOf(_ shard: StoredShard, in stream: Int) -> Bool {
        self.shard == shard.number && self.stream == stream % Self.streams
            && created == Int(shard.created.milliseconds)
    }

    var text: String {
        String(unsafeUninitializedCapacity: 56) { buffer in
            (buffer[0], buffer[1]) = (UInt8(ascii: "4"), UInt8(ascii: "9"))
            var end = 2
            func write(_ number: Int, _ digits: Int) {
                end += digits
                var rest = UInt(number)
                for place in 1...digits {
                    buffer[end - place] = UInt8(48 + rest % 10)
                    rest /= 10
                }
            }
            write(created, Self.createdDigits)
            write(index, Self.indexDigits)
            write(shard, Self.shardDigits)
            write(stream, Self.streamDigits)
            return 56
        }
    }
}
