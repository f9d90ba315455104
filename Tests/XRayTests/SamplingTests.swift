import Base
import ServiceKit
import ServiceTesting
import Testing
import Wire
import XRayAPI

@testable import XRay

@Suite("X-Ray's sampling")
struct SamplingTests {
    private func rule(_ name: String, priority: Int = 10, reservoir: Int = 10, rate: Double = 0)
        -> XRayAPI.SamplingRule
    {
        XRayAPI.SamplingRule(
            ruleName: name, resourceARN: "*", priority: priority, fixedRate: rate,
            reservoirSize: reservoir,
            serviceName: "f*", serviceType: "*", host: "*", httpMethod: "*", urlPath: "*", version: 1)
    }

    @Test("rules are listed by their priority, the default one last, and made known to services")
    func rules() async throws {
        let xray = XRayFixture()
        let sampling = xray.core.observation.sampling
        var request = SampledRequest(serviceName: "f1", serviceType: "AWS::Lambda::Function")
        func sampled(_ count: Int) -> Int {
            (0..<count).count { _ in sampling.decide(request, of: xray.tenant, now: xray.now, chance: 0.5)
            }
        }
        #expect(sampled(100) == 1)
        try await xray.core.records.change(.rule, xray.tenant, now: xray.now) { _ in
            var rule = ServiceKit.SamplingRule(name: "mine", priority: 5, reservoir: 7, fixedRate: 0)
            rule.serviceName = "F?"
            return ("mine", SamplingRuleRecord(rule: rule, created: xray.now).json, ())
        }
        try await xray.core.publishRules(xray.tenant)
        #expect(sampled(100) == 7)
        request.serviceName = "other"
        #expect(sampled(100) == 0)
        let uses = sampling.takeUses(of: xray.tenant)
        #expect(uses["mine"]?.requests == 100)
        #expect(uses["mine"]?.sampled == 7)
        let listed = try await xray.client.getSamplingRules(GetSamplingRulesRequest())
            .samplingRuleRecords
        #expect(listed?.compactMap(\.samplingRule?.ruleName) == ["mine", "Default"])
    }

    @Test("whoever is overtaken by another's change tells services the newer rules")
    func overtaken() async throws {
        let store = HookedStore()
        let xray = XRayFixture(store: store)
        @Sendable func make(_ name: String, priority: Int) async throws {
            try await xray.core.records.change(.rule, xray.tenant, now: xray.now) { _ in
                var rule = ServiceKit.SamplingRule(name: name, priority: priority, reservoir: 7, fixedRate: 0)
                rule.serviceName = name
                return (name, SamplingRuleRecord(rule: rule, created: xray.now).json, ())
            }
        }
        try await make("a", priority: 5)
        store.afterRead {
            try await make("b", priority: 6)
            try await xray.core.publishRules(xray.tenant)
        }
        try await xray.core.publishRules(xray.tenant)
        let request = SampledRequest(serviceName: "b", serviceType: "AWS::Lambda::Function")
        let sampled = (0..<100).count { _ in
            xray.core.observation.sampling.decide(request, of: xray.tenant, now: xray.now, chance: 0.5)
        }
        #expect(sampled == 7)
    }

    @Test("rules are made, changed and removed under their rules")
    func changes() async throws {
        let xray = XRayFixture()
        let client = xray.client
        try await client.createSamplingRule(CreateSamplingRuleRequest(samplingRule: rule("a")))
        await expectFault("InvalidRequestException") {
            try await client.createSamplingRule(
                CreateSamplingRuleRequest(samplingRule: rule("a", priority: 11)))
        }
        await expectFault("InvalidRequestException") {
            try await client.createSamplingRule(
                CreateSamplingRuleRequest(samplingRule: rule("b", priority: 10)))
        }
        for number in 0..<24 {
            try await client.createSamplingRule(
                CreateSamplingRuleRequest(samplingRule: rule("r\(number)", priority: 100 + number)))
        }
        await expectFault("RuleLimitExceededException") {
            try await client.createSamplingRule(
                CreateSamplingRuleRequest(samplingRule: rule("c", priority: 999)))
        }
        let changed = try await client.updateSamplingRule(
            UpdateSamplingRuleRequest(
                samplingRuleUpdate: SamplingRuleUpdate(ruleName: "a", fixedRate: 0.5)))
        #expect(changed.samplingRuleRecord?.samplingRule?.fixedRate == 0.5)
        try await client.updateSamplingRule(
            UpdateSamplingRuleRequest(
                samplingRuleUpdate: SamplingRuleUpdate(ruleName: "Default", reservoirSize: 3)))
        await expectFault("InvalidRequestException") {
            try await client.updateSamplingRule(
                UpdateSamplingRuleRequest(
                    samplingRuleUpdate: SamplingRuleUpdate(ruleName: "Default", host: "x")))
        }
        await expectFault("InvalidRequestException") {
            try await client.deleteSamplingRule(DeleteSamplingRuleRequest(ruleName: "Default"))
        }
        try await client.deleteSamplingRule(DeleteSamplingRuleRequest(ruleName: "a"))
        await expectFault("InvalidRequestException") {
            try await client.deleteSamplingRule(DeleteSamplingRuleRequest(ruleName: "a"))
        }
    }

    @Test("a reservoir is shared by the clients that tell of themselves")
    func targets() async throws {
        let xray = XRayFixture()
        try await xray.client.createSamplingRule(
            CreateSamplingRuleRequest(samplingRule: rule("a", reservoir: 5)))
        func quota(_ client: String) async throws -> Int? {
            let document = SamplingStatisticsDocument(
                ruleName: "a", clientID: String(repeating: client, count: 24), timestamp: xray.now,
                requestCount: 10,
                sampledCount: 2, borrowCount: 1)
            return try await xray.client.getSamplingTargets(
                GetSamplingTargetsRequest(samplingStatisticsDocuments: [document])
            ).samplingTargetDocuments?.first?.reservoirQuota
        }
        #expect(try await quota("a") == 5)
        #expect(try await quota("b") == 2)
        #expect(try await quota("a") == 3)
        xray.platform.clock.advance(by: .seconds(25))
        #expect(try await quota("b") == 5)
        let unknown = SamplingStatisticsDocument(
            ruleName: "none", clientID: String(repeating: "a", count: 24), timestamp: xray.now,
            requestCount: 1,
            sampledCount: 0)
        let answer = try await xray.client.getSamplingTargets(
            GetSamplingTargetsRequest(samplingStatisticsDocuments: [unknown]))
        #expect(answer.unprocessedStatistics?.count == 1)
        let summaries = try await xray.client.getSamplingStatisticSummaries(
            GetSamplingStatisticSummariesRequest())
        #expect(summaries.samplingStatisticSummaries?.map(\.requestCount) == [10])
    }

    @Test(
        "wildcards stand for any letters or for one",
        arguments: [
            ("abc", "*", true), ("", "*", true), ("abc", "a*", true), ("abc", "A?C", true),
            ("abc", "a?", false),
            ("aXbXc", "a*x*c", true), ("abc", "", false), ("a", "a**", true), ("ab", "*a", false),
        ])
    func wildcards(_ text: String, _ pattern: String, _ fits: Bool) {
        #expect(ServiceKit.SamplingRule.fits(text, pattern) == fits)
    }
}
