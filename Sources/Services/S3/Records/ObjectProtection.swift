internal import Base

/// What stands between an object and those who would read, replace or delete it, where anything does: a lock, a
/// customer's key, a list of who may what. Most objects have none of it, and their rows no trace.
struct ObjectProtection: Hashable, Sendable {
    var lock: ObjectLock?
    var customerKey: CustomerKeyMark?
    /// Nil is the list that every object begins with: all rights for the bucket's owner.
    var acl: AccessList?

    func write(to writer: inout FieldWriter) {
        lock?.write(to: &writer)
        customerKey?.write(to: &writer)
        acl?.write(to: &writer)
    }

    /// Takes a field that belongs to it; false for any other.
    mutating func read(_ field: FieldReader.Field) throws -> Bool {
        switch field.tag {
        case 60...62:
            var read = lock ?? ObjectLock()
            try read.read(field)
            lock = read
        case CustomerKeyMark.field: customerKey = try CustomerKeyMark(field)
        case AccessList.Field.owner, AccessList.Field.grant:
            var read = acl ?? AccessList(owner: .default)
            try read.read(field)
            acl = read
        default: return false
        }
        return true
    }
}
