/// The condition keys of tags: those of the resource, and those that a call names.
/// - Source: AWS Identity and Access Management User Guide, "AWS global condition context keys": `aws:ResourceTag`,
///   `aws:RequestTag`, `aws:TagKeys`.
package enum TagConditions {
    /// - Parameters:
    ///   - own: the resource's tags; nil where it is not there.
    ///   - given: the tags that the call sets.
    ///   - keys: those that the call names without values.
    package static func of(
        _ own: [String: String]?, given: [String: String] = [:], keys: [String] = []
    ) -> [String: [String]] {
        var conditions: [String: [String]] = [:]
        for (key, value) in own ?? [:] { conditions["aws:ResourceTag/\(key)"] = [value] }
        for (key, value) in given { conditions["aws:RequestTag/\(key)"] = [value] }
        let named = given.keys.sorted() + keys
        if !named.isEmpty { conditions["aws:TagKeys"] = named }
        return conditions
    }
}
