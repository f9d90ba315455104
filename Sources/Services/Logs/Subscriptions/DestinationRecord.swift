internal import Base
internal import LogsAPI
internal import Store
internal import Wire

extension LogsTenant {
    var destinations: Key { prefix.appending("destination") }
    func destination(_ name: String) -> Key { destinations.appending(.string(name)) }
    func destinationARN(_ name: String) -> String { "arn:aws:logs:\(region):\(account):destination:\(name)" }

    /// The tenant and the name of a destination's ARN; nil for any other.
    static func destination(of text: String) -> (tenant: LogsTenant, name: String)? {
        guard let arn = ARN(text), arn.service == "logs", arn.resource.hasPrefix("destination:"),
            let account = AccountID(arn.account), let region = Region(arn.region)
        else { return nil }
        return (LogsTenant(account: account, region: region), String(arn.resource.dropFirst("destination:".count)))
    }
}

/// A destination as it is stored: where other accounts' subscription filters may send events to.
struct DestinationRecord: Hashable, Sendable {
    let name: String
    /// The stream's ARN.
    var target: String
    var role: String
    /// Who may send to it; nil where nobody else may.
    var policy: String?
    /// Milliseconds since 1970.
    let created: Int64

    init(name: String, target: String, role: String, created: Int64) {
        (self.name, self.target, self.role, self.created) = (name, target, role, created)
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        guard try reader.unsigned() == 1 else { throw RecordReader.corrupt }
        (name, target, role) = (try reader.text(), try reader.text(), try reader.text())
        policy = try reader.optionalText()
        created = try reader.integer()
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        for text in [name, target, role] { writer.text(text) }
        writer.optional(policy)
        writer.integer(created)
        return writer.bytes
    }

    func shown(_ tenant: LogsTenant) -> Destination {
        Destination(
            destinationName: name, targetArn: target, roleArn: role, accessPolicy: policy,
            arn: tenant.destinationARN(name), creationTime: Int(created))
    }
}

extension LogsStore {
    static let noDestination = LogsFault.resourceNotFoundException("The specified destination does not exist.")

    func destination(_ name: String, _ tenant: LogsTenant) async throws -> DestinationRecord? {
        try await store.get(tenant.destination(name)).map { try DestinationRecord($0.value) }
    }

    /// Changes a destination, or makes it.
    /// - Parameter change: is given what is there.
    /// - Returns: what is there then.
    @discardableResult
    func changeDestination(
        _ name: String, _ tenant: LogsTenant, _ change: (DestinationRecord?) throws -> DestinationRecord
    ) async throws -> DestinationRecord {
        let key = tenant.destination(name)
        for _ in 0..<LimitsStore.conflictRetries {
            let row = try await store.get(key)
            let changed = try change(try row.map { try DestinationRecord($0.value) })
            var transaction = Transaction()
            transaction.check(key, isStill: row)
            transaction.put(key, changed.bytes)
            if try await store.commit(transaction).version != nil { return changed }
        }
        throw Self.busy
    }

    func deleteDestination(_ name: String, _ tenant: LogsTenant) async throws {
        var transaction = Transaction()
        transaction.check(tenant.destination(name), .present)
        transaction.delete(tenant.destination(name))
        if case .conflict = try await store.commit(transaction) { throw Self.noDestination }
    }
}
