internal import Base
package import ServiceKit
package import Wire
internal import XRayAPI

/// The calls that SDKs outside functions make of the X-Ray daemon, which are not signed: they are of the account that
/// the keys `test` administer.
/// - Source: AWS X-Ray Developer Guide, "X-Ray daemon"; AWS X-Ray API Reference, GetSamplingRules, GetSamplingTargets.
package struct DaemonDoor: FrontDoor {
    package let service = "XRay"
    private let services: any ServiceDirectory
    private static let rules = "/_martlet/xray-daemon/GetSamplingRules"
    private static let targets = "/_martlet/xray-daemon/SamplingTargets"

    init(services: any ServiceDirectory) { self.services = services }

    package func isFor(_ head: WireRequest) -> Bool { head.path == Self.rules || head.path == Self.targets }

    package func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        guard request.method == "POST", !context.isFromFunction else {
            return WireResponse(status: 403, json: ["message": "The daemon is asked by POST, and not by functions."])
        }
        guard request.body.count <= LimitsXRay.daemonBytes else {
            return WireResponse(status: 413, json: ["message": "The body is too long."])
        }
        let client = XRayClient(
            services.caller(as: .account(.default), account: .default, region: context.region))
        do {
            if request.path == Self.rules {
                let found = try await client.getSamplingRules(GetSamplingRulesRequest())
                let records = (found.samplingRuleRecords ?? []).map(Self.json)
                return WireResponse(status: 200, json: ["SamplingRuleRecords": .array(records), "NextToken": .null])
            }
            let input = try Self.statistics(JSON(parsing: request.body))
            return WireResponse(status: 200, json: Self.json(try await client.getSamplingTargets(input)))
        } catch let fault as Fault {
            return WireResponse(status: fault.status, json: ["message": .string(fault.message)])
        } catch let error as JSONSyntaxError {
            return WireResponse(status: 400, json: ["message": .string("The body is not JSON: \(error)")])
        } catch {
            return WireResponse(status: 503, json: ["message": .string("\(error)")])
        }
    }

    private static func json(_ record: XRayAPI.SamplingRuleRecord) -> JSON {
        guard let rule = record.samplingRule else { return .null }
        return [
            "CreatedAt": .double(record.createdAt?.fractionalSeconds ?? 0),
            "ModifiedAt": .double(record.modifiedAt?.fractionalSeconds ?? 0),
            "SamplingRule": [
                "RuleName": .string(rule.ruleName ?? ""), "RuleARN": .string(rule.ruleARN ?? ""),
                "ResourceARN": .string(rule.resourceARN), "Priority": .integer(Int64(rule.priority)),
                "FixedRate": .double(rule.fixedRate), "ReservoirSize": .integer(Int64(rule.reservoirSize)),
                "ServiceName": .string(rule.serviceName), "ServiceType": .string(rule.serviceType),
                "Host": .string(rule.host), "HTTPMethod": .string(rule.httpMethod), "URLPath": .string(rule.urlPath),
                "Version": .integer(Int64(rule.version)), "Attributes": JSON(texts: rule.attributes ?? [:]),
            ],
        ]
    }

    /// Times come as numbers, or as texts, from one SDK or another.
    private static func statistics(_ json: JSON) throws -> GetSamplingTargetsRequest {
        let documents = try (json["SamplingStatisticsDocuments"]?.array ?? []).map { document in
            guard let rule = document["RuleName"]?.string, let client = document["ClientID"]?.string else {
                throw Fault.invalid("A statistics document has no RuleName or no ClientID.")
            }
            let seconds = document["Timestamp"]?.double ?? document["Timestamp"]?.string.flatMap { Double($0) } ?? 0
            return SamplingStatisticsDocument(
                ruleName: rule, clientID: client,
                timestamp: Instant(milliseconds: Int64(max(0, min(seconds, 9e9)) * 1_000)),
                requestCount: Int(clamping: document["RequestCount"]?.integer ?? 0),
                sampledCount: Int(clamping: document["SampledCount"]?.integer ?? 0),
                borrowCount: Int(clamping: document["BorrowCount"]?.integer ?? 0))
        }
        return GetSamplingTargetsRequest(samplingStatisticsDocuments: documents)
    }

    private static func json(_ result: GetSamplingTargetsResult) -> JSON {
        let targets: [JSON] = (result.samplingTargetDocuments ?? []).map { target in
            [
                "RuleName": .string(target.ruleName ?? ""), "FixedRate": .double(target.fixedRate ?? 0),
                "ReservoirQuota": .integer(Int64(target.reservoirQuota ?? 0)),
                "ReservoirQuotaTTL": .double(target.reservoirQuotaTTL?.fractionalSeconds ?? 0),
                "Interval": .integer(Int64(target.interval ?? LimitsXRay.reportInterval)),
            ]
        }
        let refused: [JSON] = (result.unprocessedStatistics ?? []).map { statistics in
            [
                "RuleName": .string(statistics.ruleName ?? ""), "ErrorCode": .string(statistics.errorCode ?? ""),
                "Message": .string(statistics.message ?? ""),
            ]
        }
        return [
            "SamplingTargetDocuments": .array(targets), "UnprocessedStatistics": .array(refused),
            "LastRuleModification": .double(result.lastRuleModification?.fractionalSeconds ?? 0),
        ]
    }
}
