package import Base

/// The name of a blob: parts joined by `/`, each of letters, digits, `-`, `_`, `=`, `+`, `@` and (not first) `.`.
///
/// Services make names from ids of their own; what users chose (an object's key) stays in the store. So a name can be a
/// path, and no name leads out of the folder.
package struct BlobName: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// - Throws: `blobs.badName`.
    package init(_ text: String) throws(Failure) {
        guard Self.isValid(text) else {
            throw Failure(
                code: "blobs.badName", message: "no blob can have the name \"\(text.prefix(100))\"", stage: "name")
        }
        self.text = text
    }

    package var description: String { text }
    package static func < (left: BlobName, right: BlobName) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    private static func isValid(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return text.utf8.count <= LimitsBlobs.nameBytes && parts.count <= LimitsBlobs.nameParts
            && parts.allSatisfy { isValid($0) }
    }

    private static func isValid(_ part: Substring.UTF8View) -> Bool {
        guard let first = part.first, first != UInt8(ascii: "."), part.count <= LimitsBlobs.partBytes else {
            return false
        }
        return part.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "-_=+@.".utf8.contains(byte)
            }
        }
    }
}
