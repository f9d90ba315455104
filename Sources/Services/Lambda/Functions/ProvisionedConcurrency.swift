internal import Base

/// How many environments of a version are kept ready, as it was asked for.
struct ProvisionedConcurrency: Sendable, Hashable {
    var requested: Int
    var modified: Instant

    var json: JSON { [.integer(Int64(requested)), .integer(modified.nanoseconds)] }

    init(requested: Int, modified: Instant) { (self.requested, self.modified) = (requested, modified) }

    init?(_ json: JSON) {
        guard let requested = json[0]?.integer, let modified = json[1]?.integer else { return nil }
        self.init(requested: Int(requested), modified: Instant(nanoseconds: modified))
    }
}
