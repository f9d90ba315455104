/// What one request has of the room for bodies, beyond what each has free. A large body counts from its arrival to the
/// end of its answer.
struct BodyShare {
    private let quota: SharedQuota
    private let free: Int
    private var taken = 0

    init(of quota: SharedQuota, free: Int) { (self.quota, self.free) = (quota, free) }

    /// - Returns: false where there is no room for so many bytes.
    mutating func grow(to bytes: Int) -> Bool {
        let more = bytes - free - taken
        guard more > 0 else { return true }
        guard quota.take(more) else { return false }
        taken += more
        return true
    }

    mutating func giveBack() {
        guard taken > 0 else { return }
        quota.give(taken)
        taken = 0
    }
}
