internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Tells what happened to alarms within thirty days; the latest comes first where nothing else is said.
/// - Source: Amazon CloudWatch API Reference, DescribeAlarmHistory.
struct DescribeAlarmHistory: Operation {
    static let model = CloudWatchModel.describeAlarmHistory
    let core: CloudWatchCore

    func access(_ input: DescribeAlarmHistoryInput, _ context: CallContext) async throws -> [Access] {
        guard let name = input.alarmName else {
            return [Access("cloudwatch:DescribeAlarmHistory", on: context.arn("cloudwatch", "alarm:*"))]
        }
        return try await core.access("DescribeAlarmHistory", [name], context)
    }

    func run(_ input: DescribeAlarmHistoryInput, _ context: CallContext) async throws -> DescribeAlarmHistoryOutput {
        guard input.alarmContributorId == nil else {
            throw Fault.notSupported("DescribeAlarmHistory with AlarmContributorId")
        }
        let prefix =
            input.alarmName.map { CloudWatchStore.history(of: AlarmReference(tenant: context.tenant, name: $0)) }
            ?? CloudWatchStore.history(context.tenant)
        let oldest = context.now - LimitsCloudWatch.historyLife
        let begin = max(oldest, input.startDate ?? oldest)
        let end = input.endDate.map { $0 + .nanoseconds(1) }
        if let end, end <= begin { return DescribeAlarmHistoryOutput(alarmHistoryItems: []) }
        // Where no types are named only metric alarms are told of.
        let types = Set(input.alarmTypes ?? [.metricAlarm])
        let range = KeyRange(
            from: prefix.appending(.instant(begin)),
            to: end.map { prefix.appending(.instant($0)) } ?? prefix.afterPrefix,
            isReversed: input.scanBy != .timestampAscending)
        let page = try await RowPage<AlarmHistoryItem>(
            range, under: prefix, size: input.maxRecords ?? LimitsCloudWatch.describePage,
            most: LimitsCloudWatch.describedAlarms, input.nextToken, core.store
        ) { row in
            guard let entry = try HistoryEntry(row, under: prefix, context.tenant), types.contains(entry.alarmType),
                input.historyItemType.map({ $0 == entry.kind }) ?? true
            else { return nil }
            return entry.item
        }
        return DescribeAlarmHistoryOutput(alarmHistoryItems: page.elements, nextToken: page.token)
    }
}
