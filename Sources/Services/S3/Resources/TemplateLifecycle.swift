internal import Base
internal import S3API
internal import Wire

/// The life cycle of a bucket in a template.
/// - Source: AWS CloudFormation User Guide, AWS::S3::Bucket LifecycleConfiguration, Rule.
enum TemplateLifecycle {
    static func read(_ value: JSON) throws(Fault) -> BucketLifecycleConfiguration {
        BucketLifecycleConfiguration(rules: try (value["Rules"]?.array ?? []).map(rule))
    }

    private static func rule(_ value: JSON) throws(Fault) -> LifecycleRule {
        var rule = LifecycleRule(status: try TemplateValue.choice(value["Status"] ?? .null, "Status"))
        rule.id = value["Id"]?.string
        rule.filter = filter(value)
        let days = TemplateValue.number(value["ExpirationInDays"])
        let date = try TemplateValue.time(value["ExpirationDate"], "ExpirationDate")
        let markers = value["ExpiredObjectDeleteMarker"]?.bool
        if days != nil || date != nil || markers != nil {
            rule.expiration = LifecycleExpiration(date: date, days: days, expiredObjectDeleteMarker: markers)
        }
        rule.transitions = try list(value, "Transitions", "Transition") { move throws(Fault) in
            Transition(
                date: try TemplateValue.time(move["TransitionDate"], "TransitionDate"),
                days: TemplateValue.number(move["TransitionInDays"]),
                storageClass: try storageClass(move))
        }
        rule.noncurrentVersionTransitions = try list(
            value, "NoncurrentVersionTransitions", "NoncurrentVersionTransition"
        ) { move throws(Fault) in
            NoncurrentVersionTransition(
                noncurrentDays: TemplateValue.number(move["TransitionInDays"]), storageClass: try storageClass(move),
                newerNoncurrentVersions: TemplateValue.number(move["NewerNoncurrentVersions"]))
        }
        if let expiration = value["NoncurrentVersionExpiration"] {
            rule.noncurrentVersionExpiration = NoncurrentVersionExpiration(
                noncurrentDays: TemplateValue.number(expiration["NoncurrentDays"]),
                newerNoncurrentVersions: TemplateValue.number(expiration["NewerNoncurrentVersions"]))
        } else if let days = TemplateValue.number(value["NoncurrentVersionExpirationInDays"]) {
            rule.noncurrentVersionExpiration = NoncurrentVersionExpiration(noncurrentDays: days)
        }
        rule.abortIncompleteMultipartUpload = value["AbortIncompleteMultipartUpload"].map {
            AbortIncompleteMultipartUpload(daysAfterInitiation: TemplateValue.number($0["DaysAfterInitiation"]))
        }
        return rule
    }

    /// What a rule concerns stands beside its actions here; two or more of it are S3's And.
    private static func filter(_ value: JSON) -> LifecycleRuleFilter {
        let prefix = value["Prefix"]?.string
        let tags = (value["TagFilters"]?.array ?? []).map {
            Tag(key: $0["Key"]?.string ?? "", value: TemplateValue.text($0["Value"]) ?? "")
        }
        let greater = TemplateValue.number(value["ObjectSizeGreaterThan"])
        let less = TemplateValue.number(value["ObjectSizeLessThan"])
        let parts = [prefix != nil, greater != nil, less != nil].count(where: \.self) + tags.count
        guard parts > 1 else {
            return LifecycleRuleFilter(
                prefix: parts == 0 ? "" : prefix, tag: tags.first, objectSizeGreaterThan: greater,
                objectSizeLessThan: less)
        }
        return LifecycleRuleFilter(
            and: LifecycleRuleAndOperator(
                prefix: prefix, tags: tags.isEmpty ? nil : tags, objectSizeGreaterThan: greater,
                objectSizeLessThan: less))
    }

    private static func storageClass(_ move: JSON) throws(Fault) -> TransitionStorageClass {
        let name = move["StorageClass"] ?? .null
        // Templates may call it by its older name.
        return name.string == "Glacier" ? .glacier : try TemplateValue.choice(name, "StorageClass")
    }

    /// A list, or the one of the older property; nil where there is none.
    private static func list<T>(
        _ value: JSON, _ name: String, _ older: String, _ read: (JSON) throws(Fault) -> T
    ) throws(Fault) -> [T]? {
        try (value[name]?.array ?? value[older].map { [$0] })?.map(read)
    }
}
