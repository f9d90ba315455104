internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// Puts up to a thousand data: one durable commit, whatever they are of.
/// - Source: Amazon CloudWatch API Reference, PutMetricData.
struct PutMetricData: Operation {
    static let model = CloudWatchModel.putMetricData
    let core: CloudWatchCore

    func access(_ input: PutMetricDataInput, _ context: CallContext) -> [Access] {
        [
            Access(
                "cloudwatch:PutMetricData", on: "*", conditions: ["cloudwatch:namespace": [input.namespace]])
        ]
    }

    func run(_ input: PutMetricDataInput, _ context: CallContext) async throws -> Empty {
        guard input.entityMetricData == nil else { throw Fault.notSupported("PutMetricData with EntityMetricData") }
        guard input.strictEntityValidation != true else {
            throw Fault.notSupported("PutMetricData with StrictEntityValidation")
        }
        try check(input.namespace)
        guard let data = input.metricData, !data.isEmpty else {
            throw Fault.missing("The parameter MetricData is required.")
        }
        guard data.count <= LimitsCloudWatch.data else {
            throw Fault.invalidValue(
                "The collection MetricData must not have a size greater than \(LimitsCloudWatch.data).")
        }
        let check = DatumCheck(namespace: input.namespace, now: context.now)
        var batch = LogBatch(context.tenant, namespace: input.namespace)
        for (place, datum) in data.enumerated() { batch.append(try check.datum(datum, place)) }
        // Also where no answer comes, it may have been done.
        defer { core.folder.foldSoon() }
        try await core.log.append([batch])
        core.usage.put(batch, context)
        return Empty()
    }

    /// Units are refused by the names that parameters have, all of them together.
    func precheck(_ input: PutMetricDataInput) throws {
        let refused = (input.metricData ?? []).enumerated().filter(\.element.hasUnknownUnit).map(\.offset)
        guard !refused.isEmpty else { return }
        let units = StandardUnit.allCases.map(\.rawValue).joined(separator: ", ")
        throw Fault.invalidValue(
            refused.map { "The parameter MetricData.member.\($0 + 1).Unit must be a value in the set [ \(units) ]." }
                .joined(separator: "\n"))
    }

    /// Names that begin with AWS are the platform's own.
    private func check(_ namespace: String) throws {
        let isPlain = namespace[...].hasOnly { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || [45, 46, 47, 35, 58, 95, 32].contains(byte)
        }
        guard isPlain, !namespace.hasPrefix("AWS/") else {
            throw Fault.invalidValue("The value \(namespace) for parameter Namespace is invalid.")
        }
    }
}

extension MetricDatum {
    /// Whether its unit is a text that is no unit's name.
    fileprivate var hasUnknownUnit: Bool { unit == nil && Self.unitSlot.map { !record[$0].isNone } == true }

    private static let unitSlot = CloudWatchModel.schema.shapes.first { $0.name == "MetricDatum" }?
        .members.firstIndex { $0.name == "Unit" }
}
