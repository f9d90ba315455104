internal import Base

/// The rules for names of buckets.
/// - Source: Amazon S3 User Guide, "General purpose bucket naming rules".
enum BucketName {
    static func isValid(_ name: String) -> Bool {
        let letters = Array(name.utf8)
        guard (3...63).contains(letters.count), letters.allSatisfy(isLetter), let first = letters.first, let last = letters.last,
            isLetterOrDigit(first), isLetterOrDigit(last), !name.contains(".."), !isAddress(name)
        else { return false }
        let reservedStarts = ["xn--", "sthree-", "amzn-s3-demo-"]
        let reservedEnds = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"]
        return !reservedStarts.contains { name.hasPrefix($0) } && !reservedEnds.contains { name.hasSuffix($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }

    /// Whether the name looks like `192.168.5.4`.
    private static func isAddress(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { part in part.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
