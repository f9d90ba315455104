/// Base 64 of RFC 4648, with padding.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        append(bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    package static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
        let alphabet = alphabet
        var group: UInt32 = 0
        var held = 0
        for byte in bytes {
            group = group << 8 | UInt32(byte)
            held += 1
            guard held == 3 else { continue }
            for shift in [18, 12, 6, 0] as [UInt32] { text.append(alphabet[Int(group >> shift & 63)]) }
            (group, held) = (0, 0)
        }
        guard held > 0 else { return }
        group <<= held == 1 ? 16 : 8
        text.append(alphabet[Int(group >> 18 & 63)])
        text.append(alphabet[Int(group >> 12 & 63)])
        text.append(held == 2 ? alphabet[Int(group >> 6 & 63)] : 61)
        text.append(61)
    }

    /// The bytes of a text with correct padding, or nil.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var text = String(text)
        return text.withUTF8 { decode($0) }
    }

    package static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        var letters = text.count
        for _ in 0..<2 where letters > 0 && text[letters - 1] == 61 { letters -= 1 }
        let values = values
        // No value has a bit above the sixth, but those of letters that are none.
        var seen: UInt8 = 0
        func group(_ first: Int, _ count: Int) -> UInt32 {
            var group: UInt32 = 0
            for place in first..<first + count {
                let value = values[Int(text[place])]
                seen |= value
                group = group << 6 | UInt32(value)
            }
            return group
        }
        // SAFETY: four letters give three bytes and fewer give less, so there is room for all.
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { output, count in
            var place = 0
            while place + 4 <= letters {
                let group = group(place, 4)
                output[count] = UInt8(truncatingIfNeeded: group >> 16)
                output[count + 1] = UInt8(truncatingIfNeeded: group >> 8)
                output[count + 2] = UInt8(truncatingIfNeeded: group)
                (place, count) = (place + 4, count + 3)
            }
            let rest = letters - place
            guard rest > 1 else { return }
            let group = group(place, rest) << UInt32(6 * (4 - rest))
            output[count] = UInt8(truncatingIfNeeded: group >> 16)
            if rest == 3 { output[count + 1] = UInt8(truncatingIfNeeded: group >> 8) }
            count += rest - 1
        }
        return seen < 64 && letters % 4 != 1 ? bytes : nil
    }
}
