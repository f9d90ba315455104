/// RFC 3986's percent-encoding, as SigV4 and the REST protocols use it.
package enum PercentEncoding {
    /// Encodes everything but letters, digits and `-._~`; a slash stays where `keepingSlashes`.
    package static func encode(_ text: String, keepingSlashes: Bool = false) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) || (keepingSlashes && byte == UInt8(ascii: "/")) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(upperDigit(byte >> 4))
                bytes.append(upperDigit(byte & 15))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Decodes; a `%` that no two digits follow stays as it is. With `plusIsSpace`, as in forms.
    package static func decode(_ text: Substring, plusIsSpace: Bool = false) -> String {
        if text.hasOnly({ $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "+") }) { return String(text) }
        let input = Array(text.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(input.count)
        var index = 0
        while index < input.count {
            let byte = input[index]
            if byte == UInt8(ascii: "%"), index + 2 < input.count, let high = Hex.value(input[index + 1]),
                let low = Hex.value(input[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? 32 : byte)
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    package static func decode(_ text: String, plusIsSpace: Bool = false) -> String {
        decode(text[...], plusIsSpace: plusIsSpace)
    }

    package static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func upperDigit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 55 }
}
