internal import Base
internal import Pricing
internal import ServiceKit

/// Hears what each run in an environment took.
protocol RunTally: Sendable {
    func add(_ report: ReportLine)
}

/// What AWS bills for the runs in one environment, told run by run.
/// - Source: AWS Lambda pricing: requests, and GB-seconds by the billed millisecond; initialisation is billed with the
///   first event. `/tmp` costs beyond 512 MB.
struct RunBill: RunTally {
    let book: UsageBook
    let version: FunctionVersion
    let isProvisioned: Bool

    func add(_ report: ReportLine) {
        let seconds = Double(report.billedMilliseconds) / 1000
        let config = version.config
        var usages = [
            Usage(.lambdaRequests, 1), Usage(duration, Double(report.memorySize) / 1024 * seconds),
        ]
        let storage = config.storageMB - Self.freeStorage
        if storage > 0 { usages.append(Usage(.lambdaStorage, Double(storage) / 1024 * seconds)) }
        let source = UsageSource(
            tenant: Tenant(account: version.key.account, region: version.key.region), actor: version.key.name,
            resource: version.key.arn)
        book.add(usages, by: source, trace: report.trace?.root)
    }

    /// Megabytes of `/tmp` that cost nothing.
    private static let freeStorage = 512

    private var duration: PricedItem {
        let isARM = version.config.architecture == "arm64"
        if isProvisioned { return isARM ? .lambdaProvisionedDurationARM : .lambdaProvisionedDurationX86 }
        return isARM ? .lambdaDurationARM : .lambdaDurationX86
    }
}
