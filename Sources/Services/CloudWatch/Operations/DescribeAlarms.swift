internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Tells of alarms: of those named, or of all that fit, in the order of their names.
/// - Source: Amazon CloudWatch API Reference, DescribeAlarms.
struct DescribeAlarms: Operation {
    static let model = CloudWatchModel.describeAlarms
    let core: CloudWatchCore

    func access(_ input: DescribeAlarmsInput, _ context: CallContext) async throws -> [Access] {
        guard let names = input.alarmNames, !names.isEmpty else {
            return [Access("cloudwatch:DescribeAlarms", on: context.arn("cloudwatch", "alarm:*"))]
        }
        return try await core.access("DescribeAlarms", names, context)
    }

    func run(_ input: DescribeAlarmsInput, _ context: CallContext) async throws -> DescribeAlarmsOutput {
        if input.childrenOfAlarmName != nil || input.parentsOfAlarmName != nil {
            return try await relatives(input, context)
        }
        guard input.alarmNames == nil || input.alarmNamePrefix == nil else {
            throw Fault.invalidCombination("AlarmNamePrefix and AlarmNames cannot both be specified.")
        }
        // Where no types are named only metric alarms are told of.
        let types = Set(input.alarmTypes ?? [.metricAlarm])
        func takes(_ record: AlarmRecord) -> Bool {
            types.contains(record.type) && (input.stateValue.map { $0 == record.state.value } ?? true)
                && (input.actionPrefix.map { prefix in
                    StateValue.allCases.contains { value in
                        (record.actions[value] ?? []).contains { $0.hasPrefix(prefix) }
                    }
                } ?? true)
        }
        if let names = input.alarmNames {
            let references = Set(names).sorted().map { AlarmReference(tenant: context.tenant, name: $0) }
            let records = try await core.alarms.alarms(references)
            return Self.shown(
                references.compactMap { reference in records[reference].map { (reference, $0) } }.filter {
                    takes($0.1)
                })
        }
        let prefix = CloudWatchStore.alarms(context.tenant)
        let page = try await RowPage<(AlarmReference, AlarmRecord)>(
            prefix.names(from: input.alarmNamePrefix ?? ""), under: prefix,
            size: input.maxRecords ?? LimitsCloudWatch.describePage, most: LimitsCloudWatch.describedAlarms,
            input.nextToken, core.store
        ) { row in
            guard let name = row.key.elements(after: prefix)?.first?.string else { return nil }
            let record = try AlarmRecord(row.value)
            return takes(record) ? (AlarmReference(tenant: context.tenant, name: name), record) : nil
        }
        return Self.shown(page.elements, page.token)
    }

    private static func shown(
        _ alarms: [(AlarmReference, AlarmRecord)], _ token: String? = nil
    ) -> DescribeAlarmsOutput {
        DescribeAlarmsOutput(
            compositeAlarms: alarms.compactMap { $1.compositeAlarm($0) },
            metricAlarms: alarms.compactMap { $1.metricAlarm($0) }, nextToken: token)
    }

    // MARK: - Alarms that look at alarms

    /// The alarms that one looks at, or that look at it: of parents their names and ARNs alone.
    private func relatives(_ input: DescribeAlarmsInput, _ context: CallContext) async throws -> DescribeAlarmsOutput {
        guard input.childrenOfAlarmName == nil || input.parentsOfAlarmName == nil, input.alarmNames == nil,
            input.alarmNamePrefix == nil, input.stateValue == nil, input.actionPrefix == nil
        else {
            throw Fault.invalidCombination(
                "ChildrenOfAlarmName and ParentsOfAlarmName can't be used together with each other or with other "
                    + "parameters but MaxRecords and NextToken.")
        }
        let tenant = context.tenant
        if let name = input.childrenOfAlarmName {
            let parent = try await core.alarms.alarm(AlarmReference(tenant: tenant, name: name))?.record
            let children = parent?.composite.flatMap { try? AlarmRule($0.rule) }?.alarms ?? []
            let references = children.compactMap { AlarmReference(nameOrARN: $0, in: tenant) }
            let records = try await core.alarms.alarms(references)
            let found = references.compactMap { reference in records[reference].map { (reference, $0) } }
            var shown = Self.shown(found)
            shown.metricAlarms = shown.metricAlarms?.map {
                MetricAlarm(
                    alarmName: $0.alarmName, alarmArn: $0.alarmArn, stateValue: $0.stateValue,
                    stateUpdatedTimestamp: $0.stateUpdatedTimestamp)
            }
            shown.compositeAlarms = shown.compositeAlarms?.map {
                CompositeAlarm(
                    alarmArn: $0.alarmArn, alarmName: $0.alarmName, stateUpdatedTimestamp: $0.stateUpdatedTimestamp,
                    stateValue: $0.stateValue)
            }
            return shown
        }
        let child = AlarmReference(tenant: tenant, name: input.parentsOfAlarmName ?? "")
        let prefix = CloudWatchStore.composites(tenant)
        let names = try await core.store.readAll(KeyRange(prefix: prefix))
            .compactMap { $0.key.elements(after: prefix)?.first?.string }
        let references = names.map { AlarmReference(tenant: tenant, name: $0) }
        let records = try await core.alarms.alarms(references)
        let parents = references.filter { reference in
            guard let rule = records[reference]?.composite.flatMap({ try? AlarmRule($0.rule) }) else { return false }
            return rule.alarms.contains { AlarmReference(nameOrARN: $0, in: tenant) == child }
        }
        return DescribeAlarmsOutput(
            compositeAlarms: parents.map { CompositeAlarm(alarmArn: $0.arn, alarmName: $0.name) }, metricAlarms: [])
    }
}

extension Key {
    /// The keys of names under this key that begin with a text.
    func names(from beginning: String) -> KeyRange {
        // Without the end mark of the name, which longer names do not have there.
        KeyRange(prefix: Key(bytes: appending(.string(beginning)).bytes.dropLast()))
    }
}
