/// Writes elements so that comparing the bytes compares the elements, and no element's bytes are a prefix of another's.
///
/// - Bytes: tag 1, strings: tag 2; then the content with 0 written as `1 1` and 1 as `1 2`, then the end mark 0.
/// - Integers: tag 20 + n (20 − n when negative) and n bytes, most significant first, where n is the fewest that hold
///   the magnitude; a negative one's bytes are inverted. Zero is the tag 20 alone.
package struct KeyEncoder {
    package private(set) var bytes: [UInt8]

    /// - Parameters:
    ///   - bytes: of the elements before these.
    ///   - elements: for which there is to be room.
    package init(bytes: [UInt8] = [], roomFor elements: [KeyElement] = []) {
        self.bytes = []
        self.bytes.reserveCapacity(elements.reduce(bytes.count) { $0 + $1.usualLength })
        self.bytes += bytes
    }

    package mutating func append(_ element: KeyElement) {
        switch element {
        case .bytes(let content): append(content, tag: KeyTag.bytes)
        case .string(let text): append(text.utf8, tag: KeyTag.string)
        case .integer(let number): append(number)
        }
    }

    private mutating func append(_ content: some Collection<UInt8>, tag: UInt8) {
        bytes.append(tag)
        for byte in content {
            if byte <= 1 { bytes.append(1) }
            bytes.append(byte <= 1 ? byte + 1 : byte)
        }
        bytes.append(0)
    }

    private mutating func append(_ number: Int) {
        let width = (64 - number.magnitude.leadingZeroBitCount + 7) / 8
        let mask: UInt = number < 0 ? .max : 0
        bytes.append(number < 0 ? KeyTag.zero - UInt8(width) : KeyTag.zero + UInt8(width))
        for place in (0..<width).reversed() {
            bytes.append(UInt8(truncatingIfNeeded: (number.magnitude ^ mask) >> (UInt(place) * 8)))
        }
    }
}

extension KeyElement {
    /// Bytes that it takes where its content has none that must be written as two.
    fileprivate var usualLength: Int {
        switch self {
        case .bytes(let content): content.count + 2
        case .string(let text): text.utf8.count + 2
        case .integer: 9
        }
    }
}

/// The first byte of each kind of element.
enum KeyTag {
    static let bytes: UInt8 = 1
    static let string: UInt8 = 2
    static let zero: UInt8 = 20
}

/// Reads what `KeyEncoder` wrote.
enum KeyDecoder {
    /// The elements, or nil when the bytes were not made by the encoder.
    static func elements(of bytes: ArraySlice<UInt8>) -> [KeyElement]? {
        var rest = bytes
        var elements: [KeyElement] = []
        while let tag = rest.popFirst() {
            guard let element = element(tag, from: &rest) else { return nil }
            elements.append(element)
        }
        return elements
    }

    private static func element(_ tag: UInt8, from rest: inout ArraySlice<UInt8>) -> KeyElement? {
        switch tag {
        case KeyTag.bytes: content(&rest).map { .bytes($0) }
        case KeyTag.string: content(&rest).map { .string(String(decoding: $0, as: UTF8.self)) }
        case KeyTag.zero - 8...KeyTag.zero + 8: integer(tag, from: &rest).map { .integer($0) }
        default: nil
        }
    }

    private static func content(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        var content: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == 0 { return content }
            guard byte == 1 else {
                content.append(byte)
                continue
            }
            guard let escaped = rest.popFirst(), escaped == 1 || escaped == 2 else { return nil }
            content.append(escaped - 1)
        }
        return nil
    }

    private static func integer(_ tag: UInt8, from rest: inout ArraySlice<UInt8>) -> Int? {
        let isNegative = tag < KeyTag.zero
        let width = Int(isNegative ? KeyTag.zero - tag : tag - KeyTag.zero)
        guard rest.count >= width else { return nil }
        var magnitude: UInt = 0
        for byte in rest.prefix(width) { magnitude = magnitude << 8 | UInt(isNegative ? ~byte : byte) }
        rest.removeFirst(width)
        if isNegative, magnitude == Int.min.magnitude { return .min }
        return Int(exactly: magnitude).map { isNegative ? -$0 : $0 }
    }
}
