/// Texts by their UTF-8 bytes, as S3 compares keys. Swift's own operators take texts that are canonically equivalent
/// for the same text, and S3 does not.
extension StringProtocol {
    func isExactly(_ other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

    func beginsExactly(_ prefix: some StringProtocol) -> Bool { utf8.starts(with: prefix.utf8) }

    func endsExactly(_ suffix: some StringProtocol) -> Bool { utf8.reversed().starts(with: suffix.utf8.reversed()) }
}
