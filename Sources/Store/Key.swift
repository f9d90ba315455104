#if canImport(Glibc)
    internal import Glibc
#endif

/// The name of a row: a string of bytes, ordered byte by byte as unsigned numbers.
///
/// Services build keys from elements (`Key("sqs", "message", .string(queue), .integer(3))`), whose order the bytes
/// keep, so that a key of fewer elements is a byte prefix of exactly the keys that begin with these elements.
package struct Key: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    package init(_ elements: KeyElement...) { self.init(elements) }

    package init(_ elements: [KeyElement]) {
        var encoder = KeyEncoder(roomFor: elements)
        for element in elements { encoder.append(element) }
        bytes = encoder.bytes
    }

    /// This key with more elements behind it.
    package func appending(_ elements: KeyElement...) -> Key {
        var encoder = KeyEncoder(bytes: bytes, roomFor: elements)
        for element in elements { encoder.append(element) }
        return Key(bytes: encoder.bytes)
    }

    package func appending(_ suffix: Key) -> Key { Key(bytes: bytes + suffix.bytes) }

    /// The elements that the key was made of, or nil when its bytes were not made by `KeyEncoder`.
    package var elements: [KeyElement]? { KeyDecoder.elements(of: bytes[...]) }

    /// The elements behind `prefix`, or nil when the key does not begin with it or the rest is not made of elements.
    package func elements(after prefix: Key) -> [KeyElement]? {
        hasPrefix(prefix) ? KeyDecoder.elements(of: bytes[prefix.bytes.count...]) : nil
    }

    package func hasPrefix(_ prefix: Key) -> Bool {
        guard prefix.bytes.count <= bytes.count else { return false }
        return bytes.withUnsafeBytes { own in
            // SAFETY: both pointers are valid for the count compared; a count of 0 reads nothing.
            prefix.bytes.withUnsafeBytes { memory($0, equals: own) }
        }
    }

    /// The smallest key greater than this one.
    package var successor: Key { Key(bytes: bytes + [0]) }

    /// The smallest key that is greater than every key with this prefix; nil when there is none (all bytes are 255).
    package var afterPrefix: Key? {
        guard let last = bytes.lastIndex(where: { $0 != 255 }) else { return nil }
        var end = Array(bytes[...last])
        end[last] += 1
        return Key(bytes: end)
    }

    package func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    package static func < (left: Key, right: Key) -> Bool {
        left.bytes.withUnsafeBytes { first in
            right.bytes.withUnsafeBytes { second in
                let common = min(first.count, second.count)
                guard common > 0, let start = first.baseAddress, let other = second.baseAddress else {
                    return first.count < second.count
                }
                // SAFETY: both pointers are valid for `common` bytes.
                let order = memcmp(start, other, common)
                return order == 0 ? first.count < second.count : order < 0
            }
        }
    }

    /// For messages and tests: the elements, or the bytes as text with anything unusual in hexadecimal.
    package var description: String {
        if let elements { return "(" + elements.map(\.description).joined(separator: ", ") + ")" }
        return bytes.map { (33...126).contains($0) ? String(UnicodeScalar($0)) : "\\x" + String($0, radix: 16) }
            .joined()
    }
}

/// Whether all of `prefix` stands at the start of `bytes`.
private func memory(_ prefix: UnsafeRawBufferPointer, equals bytes: UnsafeRawBufferPointer) -> Bool {
    guard prefix.count > 0, let start = prefix.baseAddress, let other = bytes.baseAddress else {
        return prefix.count == 0
    }
    return memcmp(start, other, prefix.count) == 0
}
