internal import Base

/// The bounds of Application Auto Scaling.
/// - Source: Application Auto Scaling User Guide, "Quotas for Application Auto Scaling", where nothing else is said.
enum LimitsApplicationAutoScaling {
    static let targets = 3_000
    static let policiesOfTarget = 50
    static let actionsOfTarget = 200
    static let tags = 50
    /// - Source: the model's documentation of `MaxResults`.
    static let page = 50
    /// How long activities are shown.
    static let activityAge = Duration.seconds(42 * 86_400)
    /// Minutes over a target's value after which capacity is added, and below 90 % of it after which it is taken away.
    /// - Source: Application Auto Scaling User Guide, "How target tracking scaling works".
    static let minutesOut = 3
    static let minutesIn = 15
    static let lowShare = 0.9
    /// How often schedules are looked at, and how often the use of capacity is measured.
    static let tick = Duration.seconds(10)
    static let minute = Duration.seconds(60)
}
