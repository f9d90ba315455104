internal import Base

/// The suffixes of generated logical ids: ten digits of a digest over what must cause a new resource when it changes.
enum ServerlessHash {
    /// SHA-1 over the value's shortest JSON with sorted members, in 40 hexadecimal digits.
    static func digest(of value: JSON) -> String { digest(of: value.sorted.description) }
    static func digest(of text: String) -> String { Hex.encode(Digest.sha1(text.utf8)) }
    /// The suffix for a name, which is a text or a function.
    static func suffix(ofName name: JSON) -> String {
        name.string.map { String(digest(of: $0).prefix(10)) } ?? suffix(of: name)
    }
    static func suffix(of value: JSON) -> String { String(digest(of: value).prefix(10)) }
}
