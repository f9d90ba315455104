internal import Base
internal import S3API
internal import Wire

/// What keeps a version from being deleted: a time until which it stays, a hold without an end, or both.
/// - Source: Amazon S3 User Guide, "Locking objects with Object Lock".
struct ObjectLock: Hashable, Sendable {
    struct Retention: Hashable, Sendable {
        var mode: ObjectLockRetentionMode
        var until: Instant
    }

    var retention: Retention?
    /// Nil where nobody ever said.
    var legalHold: Bool?

    /// What every refusal says.
    static let refusal = S3Fault.accessDenied("Access Denied because object protected by object lock.")

    /// Whether the version may go.
    /// - Parameter bypasses: whether the caller may pass over a retention in governance mode, and wants to.
    /// - Throws: `AccessDenied`.
    func checkDeletion(now: Instant, bypasses: Bool) throws(Fault) {
        if legalHold == true { throw Self.refusal }
        guard let retention, retention.until > now else { return }
        guard retention.mode == .governance, bypasses else { throw Self.refusal }
    }

    /// The lock with another retention, or with none. One in compliance mode can only become longer; one in governance
    /// mode can become shorter, or another, by those alone who may bypass it.
    /// - Throws: `AccessDenied`.
    func retained(_ new: Retention?, now: Instant, bypasses: Bool) throws(Fault) -> ObjectLock {
        var lock = self
        lock.retention = new
        guard let old = retention, old.until > now else { return lock }
        if let new, new.mode == old.mode, new.until >= old.until { return lock }
        guard old.mode == .governance, bypasses else { throw Self.refusal }
        return lock
    }
}

// MARK: - The row

extension ObjectLock {
    enum Field {
        static let mode: UInt8 = 60, until: UInt8 = 61, legalHold: UInt8 = 62
    }

    func write(to writer: inout FieldWriter) {
        writer.field(Field.mode, retention?.mode.rawValue)
        writer.field(Field.until, (retention?.until.nanoseconds).map { Int($0) })
        writer.field(Field.legalHold, legalHold.map { $0 ? 1 : 0 })
    }

    /// Takes a field of a lock; the mode comes before the time.
    mutating func read(_ field: FieldReader.Field) throws {
        switch field.tag {
        case Field.mode:
            retention = ObjectLockRetentionMode(rawValue: field.text).map {
                Retention(mode: $0, until: Instant(seconds: 0))
            }
        case Field.until: retention?.until = Instant(nanoseconds: Int64(try field.integer()))
        default: legalHold = try field.integer() == 1
        }
    }
}

// MARK: - As it is shown

extension ObjectLock {
    var shownMode: ObjectLockMode? { retention.flatMap { ObjectLockMode(rawValue: $0.mode.rawValue) } }
    var shownHold: ObjectLockLegalHoldStatus? { legalHold.map { $0 ? .on : .off } }
}
