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
        let tenant = SchedulerStore.schedules(context.tenant)
        var ranges = [KeyRange(prefix: tenant)]
        if let name = input.groupName {
            let group = GroupReference(tenant: context.tenant, name: name)
            _ = try await core.store.existing(group, now: context.now)
            ranges = [group.schedules.names(from: input.namePrefix ?? "")]
        } else if let beginning = input.namePrefix {
            let prefix = SchedulerStore.groups(context.tenant)
            ranges = try await core.store.store.readAll(KeyRange(prefix: prefix))
                .compactMap { $0.key.elements(after: prefix)?.first }
                .map { tenant.appending($0).names(from: beginning) }
        }
        let page = try await Page<ScheduleSummary>(
            ranges, under: tenant, input.maxResults, input.nextToken, core.store.store
        ) { row in
            let words = (row.key.elements(after: tenant) ?? []).compactMap(\.string)
            guard words.count == 2, let record = try ScheduleRecord(row.value) else { return nil }
            let summary = record.summary(ScheduleReference(context.tenant, group: words[0], name: words[1]))
            return input.state ?? summary.state == summary.state ? summary : nil
        }
        return ListSchedulesOutput(nextToken: page.token, schedules: page.elements)
    }
}

extension Key {
    /// The keys of names under this key that begin with a text of letters, digits, `-`, `_` and `.`.
    func names(from beginning: String) -> KeyRange {
        // Without the end mark of the name, which longer names do not have there.
        KeyRange(prefix: Key(bytes: appending(.string(beginning)).bytes.dropLast()))
    }
}

/// So many elements that rows give, and where the next ones begin.
///
/// A page ends when it is full, or when so much was read that a caller should not wait longer: then it may be empty and
/// have a successor.
struct Page<Element> {
    private(set) var elements: [Element] = []
    private(set) var token: String?

    /// - Parameters:
    ///   - ranges: in the order of their keys.
    ///   - prefix: of all of them.
    ///   - read: nil leaves a row out.
    /// - Throws: `ValidationException`.
    init(
        _ ranges: [KeyRange], under prefix: Key, _ size: Int?, _ token: String?, _ store: any Store,
        _ read: (Row) throws -> Element?
    ) async throws {
        let size = size ?? LimitsScheduler.page
        var last: Key?
        if let token {
            guard let bytes = Base64.decode(token), !bytes.isEmpty else { throw Fault.invalid("Invalid NextToken.") }
            last = Key(bytes: prefix.bytes + bytes)
        }
        var count = 0
        for range in ranges {
            if let last, let to = range.to, to <= last { continue }
            let limit = 2 * LimitsScheduler.page
            while true {
                let rows = try await store.read(KeyRange(from: range.from, to: range.to, after: last, limit: limit))
                for row in rows {
                    guard elements.count < size, count < LimitsScheduler.rowsOfPage else {
                        self.token = last.map { Base64.encode(Array($0.bytes.dropFirst(prefix.bytes.count))) }
                        return
                    }
                    if let element = try read(row) { elements.append(element) }
                    (last, count) = (row.key, count + 1)
                }
                guard rows.count == limit else { break }
            }
        }
    }
}
