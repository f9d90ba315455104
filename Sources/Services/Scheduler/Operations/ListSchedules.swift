internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists schedules in the order of their groups and names.
/// - Source: Amazon EventBridge Scheduler API Reference, ListSchedules.
struct ListSchedules: Operation {
    static let model = SchedulerModel.listSchedules
    let core: SchedulerCore

    func access(_ input: ListSchedulesInput, _ context: CallContext) async throws -> [Access] {
        [Access("scheduler:ListSchedules", on: "*")]
    }

    func run(_ input: ListSchedulesInput, _ context: CallContext) async throws -> ListSchedulesOutput {
        var prefix = SchedulerStore.schedules(context.tenant)
        if let name = input.groupName {
            let group = GroupReference(tenant: context.tenant, name: name)
            _ = try await core.store.existing(group, now: context.now)
            prefix = group.schedules
        }
        let page = try await Page<ScheduleSummary>(prefix, input.maxResults, input.nextToken, core.store.store) { row in
            let words = (row.key.elements(after: SchedulerStore.schedules(context.tenant)) ?? []).compactMap(\.string)
            guard words.count == 2, words[1].hasPrefix(input.namePrefix ?? ""),
                let record = try ScheduleRecord(row.value)
            else { return nil }
            let summary = record.summary(ScheduleReference(context.tenant, group: words[0], name: words[1]))
            return input.state ?? summary.state == summary.state ? summary : nil
        }
        return ListSchedulesOutput(nextToken: page.token, schedules: page.elements)
    }
}

/// So many elements that rows give, and where the next ones begin.
struct Page<Element> {
    private(set) var elements: [Element] = []
    private(set) var token: String?

    /// - Parameter read: nil leaves a row out.
    /// - Throws: `ValidationException`.
    init(
        _ prefix: Key, _ size: Int?, _ token: String?, _ store: any Store, _ read: (Row) throws -> Element?
    ) async throws {
        let size = size ?? LimitsScheduler.page
        var last: Key?
        if let token {
            guard let bytes = Base64.decode(token), !bytes.isEmpty else { throw Fault.invalid("Invalid NextToken.") }
            last = Key(bytes: prefix.bytes + bytes)
        }
        while true {
            let rows = try await store.read(KeyRange(prefix: prefix, after: last, limit: 2 * LimitsScheduler.page))
            for row in rows {
                guard elements.count < size else {
                    self.token = last.map { Base64.encode(Array($0.bytes.dropFirst(prefix.bytes.count))) }
                    return
                }
                if let element = try read(row) { elements.append(element) }
                last = row.key
            }
            guard rows.count == 2 * LimitsScheduler.page else { return }
        }
    }
}
