internal import Base
internal import SQSAPI
internal import Wire

/// Which characters a message may have.
/// - Source: Amazon SQS API Reference, SendMessage.
enum MessageText {
    /// - Throws: `InvalidMessageContents`.
    static func check(_ text: String) throws(Fault) {
        guard isAllowed(text) else {
            throw SQSFault.invalidMessageContents(
                "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | "
                    + "#xE000 to #xFFFD | #x10000 to #x10FFFF")
        }
    }

    /// UTF-8 holds nothing else that is forbidden than control characters and U+FFFE and U+FFFF.
    static func isAllowed(_ text: String) -> Bool {
        var (before, last): (UInt8, UInt8) = (0, 0)
        let bytes = text.utf8Span.span
        var position = 0
        while position < bytes.count {
            let plain = bytes.printableEnd(from: position)
            if plain > position { (before, last, position) = (0, 0, plain) }
            guard position < bytes.count else { break }
            let byte = bytes[position]
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
            if byte >= 0xBE, last == 0xBF, before == 0xEF, byte <= 0xBF { return false }
            (before, last) = (last, byte)
            position += 1
        }
        return true
    }

    /// Letters, digits and punctuation: what ids of groups and of deduplication are made of.
    static func isID(_ text: String) -> Bool {
        (1...LimitsSQS.idLength).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
