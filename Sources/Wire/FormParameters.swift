internal import Base

/// The parameters of a query string or of a form, `name=value` divided by `&`, read by their bytes.
package enum FormParameters {
    /// More than any operation takes; a form of more is refused before anything of it is kept.
    package static let most = 50_000

    /// Name and value of each, decoded, in order.
    package static func all(_ bytes: some Collection<UInt8>) -> [(name: String, value: String)] {
        bytes.split(separator: UInt8(ascii: "&")).map { pair in
            let name = pair.prefix { $0 != UInt8(ascii: "=") }
            return (decode(name), decode(pair.dropFirst(name.count + 1)))
        }
    }

    /// The same, of a form.
    /// - Throws: `MalformedInput` for more than `most`.
    package static func form(_ bytes: [UInt8]) throws(Fault) -> [(name: String, value: String)] {
        let count = bytes.count { $0 == UInt8(ascii: "&") } + 1
        guard count <= most else { throw .tooMuchInput("\(count) parameters") }
        return all(bytes)
    }

    /// The first value of a parameter, without a look at the others' values. The name is one that nobody encodes.
    package static func first(_ name: String, in bytes: [UInt8]) -> String? {
        let wanted = Array(name.utf8) + [UInt8(ascii: "=")]
        return bytes.withUnsafeBufferPointer { all in
            var rest = all[...]
            while !rest.isEmpty {
                if rest.starts(with: wanted) {
                    return decode(rest.dropFirst(wanted.count).prefix { $0 != UInt8(ascii: "&") })
                }
                guard let end = rest.firstIndex(of: UInt8(ascii: "&")) else { return nil }
                rest = rest[(end + 1)...]
            }
            return nil
        }
    }

    private static func decode(_ bytes: some Sequence<UInt8>) -> String {
        PercentEncoding.decode(String(decoding: Array(bytes), as: UTF8.self), plusIsSpace: true)
    }
}

extension Fault {
    /// For input that costs more to read than any operation could need.
    static func tooMuchInput(_ what: String) -> Fault {
        Fault(code: "MalformedInput", message: "The request has \(what), which no operation takes.")
    }
}
