internal import Base
internal import Policy
internal import ServiceKit
internal import Store
internal import Wire
internal import XRayAPI

/// What the operations share.
struct XRayCore: Sendable {
    let traces: TraceStore
    let records: XRayRecords
    let targets = SamplingTargets()
    let observation: Observation
    let usage: XRayUsage
    let clock: any Clock
    let randomness: any Randomness
    /// Nil where nothing is sent on.
    let exporter: TraceExporter?

    init(_ environment: ServiceEnvironment, exporter: TraceExporter? = nil) {
        self.exporter = exporter
        (traces, records) = (TraceStore(environment.store), XRayRecords(environment.store))
        (observation, clock, randomness) = (environment.observation, environment.clock, environment.randomness)
        usage = XRayUsage(environment.observation.usage)
    }

    /// Stores documents, and sends them on where somebody wants them.
    func store(_ documents: [SegmentDocument], _ tenant: Tenant, now: Instant) async throws {
        try await traces.put(documents, tenant, now: now)
        usage.recorded(documents, tenant)
        exporter?.add(documents)
    }

    /// What a caller needs who does something to traces or sees them.
    func access(_ action: String, _ context: CallContext) async throws -> [Access] {
        [Access("xray:\(action)", on: "*", resourcePolicy: try await policy(context.tenant))]
    }

    /// The statements of all resource policies of an account's region.
    func policy(_ tenant: Tenant) async throws -> JSON? {
        let policies = try await records.all(.policy, tenant).records
        guard !policies.isEmpty else { return nil }
        var statements: [JSON] = []
        for (_, record) in policies {
            guard let document = record["document"]?.string else { continue }
            switch try JSON(parsing: document)["Statement"] {
            case .array(let more)?: statements += more
            case let one?: statements.append(one)
            case nil: continue
            }
        }
        return ["Version": "2012-10-17", "Statement": .array(statements)]
    }

    /// Reads a filter expression, in which groups can stand.
    func filter(_ text: String?, _ tenant: Tenant) async throws -> FilterExpression? {
        guard let text, !text.isEmpty else { return nil }
        guard text.holds(ignoringCase: "group.") else { return try FilterParser.parse(text) }
        let groups = try await records.all(.group, tenant).records.map { GroupRecord($0.json) }
        return try FilterParser.parse(text) { name, arn in
            groups.first { $0.name == name || $0.arn == arn }.map { $0.filter ?? "" }
        }
    }

    /// The expression of a group that a call names; nil where it names none.
    func filter(groupName: String?, arn: String?, _ tenant: Tenant) async throws -> FilterExpression? {
        guard groupName != nil || arn != nil else { return nil }
        let reference = try GroupReference(name: groupName, arn: arn)
        let groups = try await records.all(.group, tenant).records.map { GroupRecord($0.json) }
        guard let group = groups.first(where: reference.isOf) else { throw Fault.noGroup }
        return try await filter(group.filter, tenant)
    }

    /// A span of time that calls ask for.
    /// - Throws: `InvalidRequestException` where it ends before it begins, or is too long.
    func span(_ from: Instant, _ to: Instant, most: Duration) throws(Fault) -> (from: Instant, to: Instant) {
        guard from < to else { throw .invalid("Start time must be earlier than end time.") }
        guard to - from <= most else {
            throw .invalid("Time range cannot be longer than \(most.components.seconds / 3_600) hours.")
        }
        return (from, to)
    }

    /// Tells services by which rules to sample. Whoever was overtaken by another's change finds that afterwards.
    func publishRules(_ tenant: Tenant) async throws {
        var told: [ServiceKit.SamplingRule]?
        while true {
            let rules = try await records.samplingRules(tenant).rules.map(\.rule)
            guard rules != told else { return }
            observation.sampling.set(rules, of: tenant)
            told = rules
        }
    }
}
