internal import CloudWatchAPI

extension ComparisonOperator {
    /// Whether a value is what the alarm is for; nil of those that compare with an anomaly detection band.
    func isBreached(by value: Double, _ threshold: Double) -> Bool? {
        switch self {
        case .greaterThanOrEqualToThreshold: value >= threshold
        case .greaterThanThreshold: value > threshold
        case .lessThanThreshold: value < threshold
        case .lessThanOrEqualToThreshold: value <= threshold
        case .lessThanLowerOrGreaterThanUpperThreshold, .lessThanLowerThreshold, .greaterThanUpperThreshold: nil
        }
    }

    /// As a reason tells it: "greater than the threshold".
    var words: String {
        switch self {
        case .greaterThanOrEqualToThreshold: "greater than or equal to"
        case .greaterThanThreshold, .greaterThanUpperThreshold: "greater than"
        case .lessThanThreshold, .lessThanLowerThreshold: "less than"
        case .lessThanOrEqualToThreshold: "less than or equal to"
        case .lessThanLowerOrGreaterThanUpperThreshold: "less than the lower or greater than the upper"
        }
    }
}
