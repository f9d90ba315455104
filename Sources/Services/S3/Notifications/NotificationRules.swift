internal import Base
internal import S3API

/// A bucket's notifications: who is told of what.
/// - Source: Amazon S3 User Guide, "Amazon S3 Event Notifications".
struct NotificationRules: BucketConfiguration {
    static let kind = ConfigurationKind.notification

    struct Rule: Hashable, Sendable {
        let id: String
        /// The ARN of a function, a queue or a topic.
        let target: String
        /// As they were put: `s3:ObjectCreated:*`.
        let events: Set<String>
        let prefix: String
        let suffix: String

        /// Whether the events of two rules have one in common.
        func sharesEvents(with other: Rule) -> Bool {
            events.contains { other.covers($0) } || other.events.contains { covers($0) }
        }

        func hears(_ kind: ObjectEvent.Kind) -> Bool { covers("s3:\(kind.rawValue)") }

        /// Whether an event, or all that a name with `*` stands for, are among the rule's.
        private func covers(_ event: String) -> Bool {
            if events.contains(event) { return true }
            guard let (family, _) = event[...].cutLast(at: ":") else { return false }
            return events.contains("\(family):*")
        }
    }

    let form: NotificationConfiguration
    let rules: [Rule]
    let tellsBus: Bool

    init(_ form: NotificationConfiguration) {
        self.form = form
        rules = Self.rules(form)
        tellsBus = form.eventBridgeConfiguration != nil
    }

    /// Who is to be told. Filters may be written as URLs write keys.
    func rules(for kind: ObjectEvent.Kind, _ key: String) -> [Rule] {
        let encoded = EventRecord.encoded(key)
        return rules.filter { rule in
            rule.hears(kind) && (key.beginsExactly(rule.prefix) || encoded.beginsExactly(rule.prefix))
                && (key.endsExactly(rule.suffix) || encoded.endsExactly(rule.suffix))
        }
    }

    // MARK: - Reading

    private static func rules(_ form: NotificationConfiguration) -> [Rule] {
        (form.topicConfigurations ?? []).map { rule($0.id, $0.topicArn, $0.events, $0.filter) }
            + (form.queueConfigurations ?? []).map { rule($0.id, $0.queueArn, $0.events, $0.filter) }
            + (form.lambdaFunctionConfigurations ?? []).map {
                rule($0.id, $0.lambdaFunctionArn, $0.events, $0.filter)
            }
    }

    private static func rule(
        _ id: String?, _ target: String, _ events: [Event], _ filter: NotificationConfigurationFilter?
    ) -> Rule {
        // Clients write the names in either way.
        func value(_ name: String) -> String {
            filter?.key?.filterRules?.first { $0.name?.lowercased() == name }?.value ?? ""
        }
        return Rule(
            id: id ?? "", target: target, events: Set(events.map(\.rawValue)), prefix: value("prefix"),
            suffix: value("suffix"))
    }
}
