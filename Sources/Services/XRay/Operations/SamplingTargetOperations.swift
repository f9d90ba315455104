internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Takes what clients have sampled and tells each its part of the rules' reservoirs.
/// - Source: AWS X-Ray API Reference, GetSamplingTargets.
struct GetSamplingTargets: Operation {
    static let model = XRayModel.getSamplingTargets
    let core: XRayCore

    func access(_ input: GetSamplingTargetsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetSamplingTargets", context)
    }

    func run(_ input: GetSamplingTargetsRequest, _ context: CallContext) async throws -> GetSamplingTargetsResult {
        let (rules, changed) = try await core.records.samplingRules(context.tenant)
        var told: [SamplingTargetDocument] = []
        var refused: [UnprocessedStatistics] = []
        for document in input.samplingStatisticsDocuments {
            guard let rule = rules.first(where: { $0.rule.name == document.ruleName })?.rule else {
                refused.append(Self.refusal(document.ruleName, "The rule does not exist."))
                continue
            }
            guard document.timestamp > context.now - LimitsXRay.quotaLife else {
                refused.append(Self.refusal(document.ruleName, "The statistics are too old."))
                continue
            }
            let report = SamplingTargets.Report(
                rule: rule.name, client: document.clientID, time: document.timestamp,
                requests: document.requestCount, sampled: document.sampledCount, borrowed: document.borrowCount ?? 0)
            let quota = core.targets.report(report, reservoir: rule.reservoir, context.tenant, now: context.now)
            told.append(
                SamplingTargetDocument(
                    ruleName: rule.name, fixedRate: rule.fixedRate, reservoirQuota: quota,
                    reservoirQuotaTTL: context.now + LimitsXRay.quotaLife, interval: LimitsXRay.reportInterval))
        }
        let boosts = (input.samplingBoostStatisticsDocuments ?? []).map {
            Self.refusal($0.ruleName, "SamplingRateBoost is not supported by Martlet yet.")
        }
        return GetSamplingTargetsResult(
            samplingTargetDocuments: told, lastRuleModification: changed ?? Instant(nanoseconds: 0),
            unprocessedStatistics: refused, unprocessedBoostStatistics: boosts.isEmpty ? nil : boosts)
    }

    private static func refusal(_ rule: String, _ reason: String) -> UnprocessedStatistics {
        UnprocessedStatistics(ruleName: rule, errorCode: "InvalidRequestException", message: reason)
    }
}

/// Tells what was sampled lately, by each rule that was asked.
/// - Source: AWS X-Ray API Reference, GetSamplingStatisticSummaries.
struct GetSamplingStatisticSummaries: Operation {
    static let model = XRayModel.getSamplingStatisticSummaries
    let core: XRayCore

    func access(_ input: GetSamplingStatisticSummariesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetSamplingStatisticSummaries", context)
    }

    func run(
        _ input: GetSamplingStatisticSummariesRequest, _ context: CallContext
    ) async throws -> GetSamplingStatisticSummariesResult {
        guard input.nextToken == nil else { throw Fault.badToken }
        core.targets.add(
            core.observation.sampling.takeUses(of: context.tenant), context.tenant, now: context.now)
        let rules = try await core.records.samplingRules(context.tenant).rules
        return GetSamplingStatisticSummariesResult(
            samplingStatisticSummaries: rules.compactMap { rule in
                core.targets.tally(rule.rule.name, context.tenant).map { tally in
                    SamplingStatisticSummary(
                        ruleName: rule.rule.name, timestamp: tally.began, requestCount: tally.requests,
                        borrowCount: tally.borrowed, sampledCount: tally.sampled)
                }
            })
    }
}
