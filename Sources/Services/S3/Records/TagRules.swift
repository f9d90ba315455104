internal import Base
internal import S3API
internal import Wire

/// The rules for tags of buckets and objects.
/// - Source: Amazon S3 User Guide, "Categorizing your objects using tags".
enum TagRules {
    /// - Throws: `InvalidTag`, `BadRequest` for too many.
    static func check(_ tags: [Tag], maximum: Int) throws(Fault) {
        guard tags.count <= maximum else {
            let what = maximum == LimitsS3.objectTags ? "Object tags" : "Bucket tag count"
            throw S3Fault.fault("BadRequest", "\(what) cannot be greater than \(maximum)")
        }
        for tag in tags { try check(tag) }
        guard Set(tags.map(\.key)).count == tags.count else {
            throw S3Fault.invalidTag("Cannot provide multiple Tags with the same key")
        }
    }

    private static func check(_ tag: Tag) throws(Fault) {
        let (key, value) = (tag.key.unicodeScalars, tag.value.unicodeScalars)
        guard (1...LimitsS3.tagKeyLength).contains(key.count), key.allSatisfy(isAllowed) else {
            throw S3Fault.invalidTag("The TagKey you have provided is invalid", details: ["TagKey": .string(tag.key)])
        }
        guard value.count <= LimitsS3.tagValueLength, value.allSatisfy(isAllowed) else {
            throw S3Fault.invalidTag(
                "The TagValue you have provided is invalid",
                details: ["TagKey": .string(tag.key), "TagValue": .string(tag.value)])
        }
        if tag.key.lowercased().hasPrefix("aws:") {
            throw S3Fault.invalidTag("System tags cannot be added/updated by requester")
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber,
            .otherNumber, .spaceSeparator, .nonspacingMark, .spacingMark:
            true
        default: "+-=._:/@".unicodeScalars.contains(scalar)
        }
    }

    /// The tags of the header `x-amz-tagging`, which is written like a query.
    /// - Throws: `InvalidArgument`, `InvalidTag`, `BadRequest`.
    static func read(_ header: String?) throws(Fault) -> [Tag] {
        guard let header, !header.isEmpty else { return [] }
        let tags = FormParameters.all(header.utf8).map { Tag(key: $0.name, value: $0.value) }
        guard Set(tags.map(\.key)).count == tags.count else {
            throw S3Fault.invalidArgument(
                "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query "
                    + "parameters without tag name "
                    + "duplicates.", "x-amz-tagging", header)
        }
        try check(tags, maximum: LimitsS3.objectTags)
        return tags
    }
}
