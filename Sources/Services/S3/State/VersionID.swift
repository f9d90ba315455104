internal import Base

/// The id of a version: 32 characters, of which the first thirteen hold its order, so that the id alone finds its row.
enum VersionID {
    private static let alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUV"
    private static let orderLength = 13
    private static let length = 32

    static func make(order: Int, _ randomness: any Randomness) -> String {
        encode(order) + randomness.token(length - orderLength, from: alphabet)
    }

    /// Thirteen characters that sort as the numbers do.
    static func encode(_ number: Int) -> String {
        let letters = Array(alphabet.utf8)
        let bits = UInt64(bitPattern: Int64(number))
        let digits = (0..<orderLength).reversed().map { letters[Int(bits >> UInt64($0 * 5) & 31)] }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The order that an id holds; nil when it is no id of ours.
    static func order(of id: String) -> Int? {
        guard id.utf8.count == length else { return nil }
        var bits: UInt64 = 0
        for letter in id.utf8.prefix(orderLength) {
            guard let digit = alphabet.utf8.firstIndex(of: letter) else { return nil }
            bits = bits << 5 | UInt64(alphabet.utf8.distance(from: alphabet.utf8.startIndex, to: digit))
        }
        return Int(Int64(bitPattern: bits))
    }
}
