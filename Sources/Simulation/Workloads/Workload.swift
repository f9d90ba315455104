internal import Base
internal import Synchronization

/// Something that clients do, and the promises that it holds the platform to.
protocol Workload: Sendable {
    /// Makes what it needs, while nothing goes wrong.
    func prepare() async
    /// Does its work among faults.
    func work() async
    /// Returns when everything that was acknowledged has come to its end; faults have stopped.
    func drain() async
    /// Looks at what is left, where `drain` has not seen it all.
    func check() async
}

extension Workload {
    func prepare() async {}
    func drain() async {}
    func check() async {}
}

extension Surroundings {
    /// Looks again and again until `isDone`, for no longer than draining may take, and not after something has broken.
    /// - Returns: whether it is done.
    func untilDrained(_ what: String, _ isDone: () async -> Bool) async -> Bool {
        let deadline = machine.now + LimitsSimulation.drain
        while machine.now < deadline, failures.isEmpty {
            if await isDone() { return true }
            await pause(most: .seconds(10))
        }
        if failures.isEmpty { fail("\(what) does not drain") }
        return false
    }
}

/// A message as a receive gives it.
struct Received: Sendable {
    let id: String
    let body: String
    let receipt: String
    let count: Int
    let group: String
    /// When it was sent, in milliseconds.
    let sent: Int

    static func all(_ json: JSON) -> [Received] {
        (json["Messages"]?.array ?? []).map { message in
            let attributes = message["Attributes"]
            return Received(
                id: message["MessageId"]?.string ?? "", body: message["Body"]?.string ?? "",
                receipt: message["ReceiptHandle"]?.string ?? "",
                count: attributes?["ApproximateReceiveCount"]?.string.flatMap { Int($0) } ?? 0,
                group: attributes?["MessageGroupId"]?.string ?? "",
                sent: attributes?["SentTimestamp"]?.string.flatMap { Int($0) } ?? 0)
        }
    }
}

/// Who may work on which message until when: each message has one holder at a time.
///
/// A client knows that it holds a message from before it asked until its visibility timeout after that, or until it
/// gives it up; whoever is handed the message meanwhile was handed it wrongly.
final class Holders: Sendable {
    private struct Holder {
        let name: String
        let until: Instant
    }

    private let holders = Mutex<[String: Holder]>([:])
    private let world: Surroundings

    init(_ world: Surroundings) { self.world = world }

    /// - Parameters:
    ///   - asked: when the request was sent, on the platform's clock.
    func take(_ key: String, by name: String, asked: Instant, visibility: Duration) {
        let now = world.clock.now
        let other = holders.withLock { holders in
            defer { holders[key] = Holder(name: name, until: asked + visibility) }
            return holders[key]
        }
        if let other, other.name != name, other.until > now {
            world.fail("\(key) is given to \(name) while \(other.name) holds it")
        }
    }

    /// Before it asks to end its hold: the platform may do it at any time from then on.
    func giveUp(_ key: String, _ name: String) {
        holders.withLock { if $0[key]?.name == name { $0[key] = nil } }
    }
}
