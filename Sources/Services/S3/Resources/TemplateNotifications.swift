internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// The notifications of a bucket in a template.
/// - Source: AWS CloudFormation User Guide, AWS::S3::Bucket NotificationConfiguration.
enum TemplateNotifications {
    static func read(_ value: JSON) throws(Fault) -> NotificationConfiguration {
        var form = NotificationConfiguration()
        form.topicConfigurations = try value["TopicConfigurations"]?.array?.map { rule throws(Fault) in
            TopicConfiguration(
                topicArn: rule["Topic"]?.string ?? "", events: try events(rule), filter: filter(rule))
        }
        form.queueConfigurations = try value["QueueConfigurations"]?.array?.map { rule throws(Fault) in
            QueueConfiguration(
                queueArn: rule["Queue"]?.string ?? "", events: try events(rule), filter: filter(rule))
        }
        form.lambdaFunctionConfigurations = try value["LambdaConfigurations"]?.array?.map { rule throws(Fault) in
            LambdaFunctionConfiguration(
                lambdaFunctionArn: rule["Function"]?.string ?? "", events: try events(rule),
                filter: filter(rule))
        }
        if let bus = value["EventBridgeConfiguration"], PropertyValue.flag(bus["EventBridgeEnabled"]) ?? true {
            form.eventBridgeConfiguration = EventBridgeConfiguration()
        }
        return form
    }

    private static func events(_ rule: JSON) throws(Fault) -> [Event] {
        [try TemplateValue.choice(rule["Event"] ?? .null, "Event")]
    }

    private static func filter(_ rule: JSON) -> NotificationConfigurationFilter? {
        guard let rules = rule["Filter"]?["S3Key"]?["Rules"]?.array else { return nil }
        return NotificationConfigurationFilter(
            key: S3KeyFilter(
                filterRules: rules.map {
                    FilterRule(name: $0["Name"]?.string, value: TemplateValue.text($0["Value"]))
                }))
    }
}
