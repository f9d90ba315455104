internal import Base
internal import LogsAPI
internal import Store
internal import Wire

extension LogsTenant {
    /// Subscription filters: a group and a name follow.
    func subscriptions(_ group: String) -> Key { prefix.appending("subscription", .string(group)) }
    func subscription(_ group: String, _ name: String) -> Key { subscriptions(group).appending(.string(name)) }
}

/// A subscription filter as it is stored.
struct SubscriptionFilterRecord: Hashable, Sendable {
    let group: String
    let name: String
    let pattern: String
    /// The ARN of a function, a stream or a destination.
    let destination: String
    let role: String?
    let distribution: String
    /// Milliseconds since 1970.
    let created: Int64

    init(_ input: PutSubscriptionFilterRequest, created: Int64) {
        (group, name, pattern) = (input.logGroupName, input.filterName, input.filterPattern)
        (destination, role) = (input.destinationArn, input.roleArn)
        distribution = (input.distribution ?? .byLogStream).rawValue
        self.created = created
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        guard try reader.unsigned() == 1 else { throw RecordReader.corrupt }
        (group, name, pattern) = (try reader.text(), try reader.text(), try reader.text())
        destination = try reader.text()
        role = try reader.optionalText()
        (distribution, created) = (try reader.text(), try reader.integer())
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        for text in [group, name, pattern, destination] { writer.text(text) }
        writer.optional(role)
        writer.text(distribution)
        writer.integer(created)
        return writer.bytes
    }
}

extension LogsStore {
    /// Makes a subscription filter, or puts another one in its place.
    func put(_ filter: SubscriptionFilterRecord, _ tenant: LogsTenant) async throws {
        let key = tenant.subscription(filter.group, filter.name)
        try await changeGroup(filter.group, tenant) { group, transaction in
            if !group.subscriptions.contains(filter.name) {
                guard group.subscriptions.count < LimitsLogs.subscriptionFilters else {
                    throw LogsFault.limitExceededException("Resource limit exceeded.")
                }
                group.subscriptions = (group.subscriptions + [filter.name]).sorted()
            }
            transaction.put(key, filter.bytes)
        }
    }

    func deleteSubscription(_ name: String, of group: String, _ tenant: LogsTenant) async throws {
        try await changeGroup(group, tenant) { group, transaction in
            guard group.subscriptions.contains(name) else {
                throw LogsFault.resourceNotFoundException("The specified subscription filter does not exist.")
            }
            group.subscriptions.removeAll { $0 == name }
            transaction.delete(tenant.subscription(group.name, name))
        }
    }
}
