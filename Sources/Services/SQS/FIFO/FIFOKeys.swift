internal import Base
internal import Store

/// The rows of a FIFO queue.
///
/// | key behind the prefix | value |
/// |---|---|
/// | `m` group + sequence number | a message (`FIFOMessage`) |
/// | `g` group | when the group's next message can be received; there while the group has messages |
/// | `r` time + group | nothing: the groups in the order in which they can be received from |
/// | `s` | the last sequence number; every send changes it |
/// | `d` window + digest of the deduplication id | what was sent under it |
/// | `a` window + digest of the attempt's id | what a receive took |
///
/// A receive looks at the first groups of `r` alone, however many messages wait behind a group that is in flight.
/// Everything that changes the state of a group's messages writes `g`, so that its version guards the decision.
struct FIFOKeys: Sendable {
    let messages: Key
    let groups: Key
    let ready: Key
    let sequence: Key
    let sent: Key
    let attempts: Key

    init(prefix: Key) {
        (messages, groups, ready) = (prefix.appending("m"), prefix.appending("g"), prefix.appending("r"))
        (sequence, sent, attempts) = (prefix.appending("s"), prefix.appending("d"), prefix.appending("a"))
    }

    func messages(of group: String) -> Key { messages.appending(.string(group)) }
    func message(_ group: String, _ sequence: Int) -> Key { messages(of: group).appending(.integer(sequence)) }
    func group(_ group: String) -> Key { groups.appending(.string(group)) }
    func ready(_ due: Instant, _ group: String) -> Key { ready.appending(.instant(due), .string(group)) }

    /// Windows of five minutes: what was remembered in one is forgotten together.
    static func window(_ now: Instant) -> Int { Int(now.seconds / LimitsSQS.deduplication.components.seconds) }

    /// Where something of this digest may stand that was remembered within five minutes before `now`: the window of
    /// now first.
    static func remembered(_ prefix: Key, _ digest: [UInt8], _ now: Instant) -> [Key] {
        [window(now), window(now) - 1].map { prefix.appending(.integer($0), .bytes(digest)) }
    }

    /// What no window of these keys needs any more.
    static func forgotten(_ prefix: Key, _ now: Instant) -> KeyRange {
        KeyRange(from: prefix, to: prefix.appending(.integer(window(now) - 1)))
    }
}
