internal import S3API

/// What policies are told of tags.
/// - Source: Amazon S3 User Guide, "Tagging and access control policies".
enum TagConditions {
    /// The actions that the tags of the object may limit: putting and deleting objects is not among them.
    static func mayLimit(_ action: String) -> Bool { limited.contains(action) }

    private static let limited: Set<String> = [
        "s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging", "s3:GetObject", "s3:GetObjectAcl",
        "s3:GetObjectAttributes", "s3:GetObjectTagging", "s3:GetObjectVersion", "s3:GetObjectVersionAcl",
        "s3:GetObjectVersionAttributes", "s3:GetObjectVersionTagging", "s3:PutObjectAcl", "s3:PutObjectTagging",
        "s3:PutObjectVersionAcl", "s3:PutObjectVersionTagging",
    ]

    /// The tags that the object has.
    static func existing(_ tags: [Tag]) -> [String: [String]] { named("s3:existingobjecttag/", tags) }

    /// The tags that a request brings.
    static func requested(_ tags: [Tag]) -> [String: [String]] {
        guard !tags.isEmpty else { return [:] }
        var conditions = named("s3:requestobjecttag/", tags)
        conditions["s3:RequestObjectTagKeys"] = tags.map(\.key)
        return conditions
    }

    /// The names of condition keys know no case: tags that differ in it alone share one.
    private static func named(_ name: String, _ tags: [Tag]) -> [String: [String]] {
        var conditions: [String: [String]] = [:]
        for tag in tags { conditions[name + tag.key.lowercased(), default: []].append(tag.value) }
        return conditions
    }
}
