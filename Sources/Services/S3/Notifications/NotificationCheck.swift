internal import Base
internal import S3API
internal import ServiceCalls
internal import Wire

/// Whether a configuration of notifications is one, before its destinations are asked.
/// - Source: S3 API Reference, PutBucketNotificationConfiguration; Amazon S3 User Guide, "Configuring event
///   notifications using object key name filtering".
struct NotificationCheck {
    let bucket: BucketRecord
    let randomness: any Randomness

    /// - Returns: the configuration with an id for each rule that had none, and with the names of filters as S3 returns
    ///   them, however they were written.
    /// - Throws: `InvalidArgument`.
    func read(_ form: NotificationConfiguration) throws(Fault) -> NotificationConfiguration {
        var form = form
        var filters: [NotificationConfigurationFilter?] = []
        form.topicConfigurations = form.topicConfigurations?.map { rule in
            var rule = rule
            rule.id = rule.id ?? newID
            filters.append(rule.filter)
            rule.filter = rule.filter.map { Self.shown($0) }
            return rule
        }
        form.queueConfigurations = form.queueConfigurations?.map { rule in
            var rule = rule
            rule.id = rule.id ?? newID
            filters.append(rule.filter)
            rule.filter = rule.filter.map { Self.shown($0) }
            return rule
        }
        form.lambdaFunctionConfigurations = form.lambdaFunctionConfigurations?.map { rule in
            var rule = rule
            rule.id = rule.id ?? newID
            filters.append(rule.filter)
            rule.filter = rule.filter.map { Self.shown($0) }
            return rule
        }
        for filter in filters { try check(filter) }
        try check(arns: form)
        try check(NotificationRules(form).rules)
        return form
    }

    private static func shown(_ filter: NotificationConfigurationFilter) -> NotificationConfigurationFilter {
        var filter = filter
        let rules = filter.key?.filterRules?.map { rule in
            FilterRule(name: rule.name?.lowercased() == "prefix" ? "Prefix" : "Suffix", value: rule.value)
        }
        filter.key?.filterRules = rules
        return filter
    }

    private var newID: String { Base64.encode(Array(randomness.uuid().utf8)) }

    private func check(_ filter: NotificationConfigurationFilter?) throws(Fault) {
        let rules = filter?.key?.filterRules ?? []
        for rule in rules {
            guard let name = rule.name?.lowercased(), name == "prefix" || name == "suffix" else {
                throw S3Fault.invalidArgument(
                    "filter rule name must be either prefix or suffix", "FilterRule.Name",
                    rule.name ?? "")
            }
            guard rules.count(where: { $0.name?.lowercased() == name }) == 1 else {
                throw S3Fault.invalidArgument(
                    "Cannot specify more than one \(name) rule in a filter.", "FilterRule.Name", name)
            }
            guard (rule.value ?? "").utf8.count <= LimitsS3.keyBytes else {
                throw S3Fault.invalidArgument(
                    "Size of filter rule value cannot exceed 1024 bytes in UTF-8 encoding", "FilterRule.Value",
                    rule.value ?? "")
            }
        }
    }

    private func check(arns form: NotificationConfiguration) throws(Fault) {
        for rule in form.topicConfigurations ?? [] { try check(rule.topicArn, .topic) }
        for rule in form.queueConfigurations ?? [] { try check(rule.queueArn, .queue) }
        for rule in form.lambdaFunctionConfigurations ?? [] { try check(rule.lambdaFunctionArn, .function) }
    }

    private func check(_ arn: String, _ kind: Target.Kind) throws(Fault) {
        guard let target = Target(arn), target.kind == kind else {
            throw S3Fault.invalidArgument("The ARN is not well formed", "ARN", arn)
        }
        guard target.region.rawValue == bucket.region else {
            throw S3Fault.invalidArgument(
                "The notification destination service region is not valid for the bucket location constraint", "ARN",
                arn)
        }
    }

    private func check(_ rules: [NotificationRules.Rule]) throws(Fault) {
        guard rules.count <= LimitsS3.notifications else {
            throw S3Fault.fault(
                "InvalidArgument", "A bucket can have at most \(LimitsS3.notifications) notification configurations")
        }
        var ids: Set<String> = []
        for (index, rule) in rules.enumerated() {
            guard rule.id.utf8.count <= LimitsS3.ruleIDLength else {
                throw S3Fault.invalidArgument("ID length should not exceed allowed limit of 255", "ID", rule.id)
            }
            guard ids.insert(rule.id).inserted else {
                throw S3Fault.invalidArgument("Same ID used for multiple configurations", "ID", rule.id)
            }
            for other in rules[..<index] where rule.sharesEvents(with: other) { try check(rule, beside: other) }
        }
    }

    /// Two rules that share an event need prefixes, or suffixes, of which none is the other's.
    private func check(_ rule: NotificationRules.Rule, beside other: NotificationRules.Rule) throws(Fault) {
        let prefixes = rule.prefix.beginsExactly(other.prefix) || other.prefix.beginsExactly(rule.prefix)
        let suffixes = rule.suffix.endsExactly(other.suffix) || other.suffix.endsExactly(rule.suffix)
        guard prefixes, suffixes else { return }
        let isPlain = [rule, other].allSatisfy { $0.prefix.isEmpty && $0.suffix.isEmpty }
        throw S3Fault.fault(
            "InvalidArgument",
            isPlain
                ? "Configurations overlap. Configurations on the same bucket cannot share a common event type."
                : "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes "
                    + "are overlapping for the same event type.")
    }
}
