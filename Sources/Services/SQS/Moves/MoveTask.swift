internal import Base
internal import SQSAPI
internal import Store

/// A task that moves the messages of a dead-letter queue, as it stands in its row.
struct MoveTask: Sendable, Hashable {
    enum Status: String, Sendable {
        case running = "RUNNING"
        case completed = "COMPLETED"
        case cancelling = "CANCELLING"
        case cancelled = "CANCELLED"
        case failed = "FAILED"

        var isActive: Bool { self == .running || self == .cancelling }
    }

    let id: String
    let source: String
    /// Nil where each message goes back to where it came from.
    let destination: String?
    let rate: Int?
    let started: Instant
    let toMove: Int
    var status = Status.running
    var moved = 0
    var failure: String?

    /// What callers cancel a task by.
    var handle: String {
        Base64.encode(JSON.object(["taskId": .string(id), "sourceArn": .string(source)]).bytes)
    }

    /// The task's id and its source, from a handle.
    static func read(handle: String) -> (id: String, source: String)? {
        guard handle.utf8.count <= LimitsSQS.handleLength, let bytes = Base64.decode(handle),
            let json = try? JSON(parsing: bytes), let id = json["taskId"]?.string,
            let source = json["sourceArn"]?.string
        else { return nil }
        return (id, source)
    }

    /// As ListMessageMoveTasks shows it.
    var shown: ListMessageMoveTasksResultEntry {
        ListMessageMoveTasksResultEntry(
            taskHandle: status == .running ? handle : nil, status: status.rawValue, sourceArn: source,
            destinationArn: destination, maxNumberOfMessagesPerSecond: rate, approximateNumberOfMessagesMoved: moved,
            approximateNumberOfMessagesToMove: toMove, failureReason: failure,
            startedTimestamp: Int(started.milliseconds))
    }
}

extension MoveTask {
    static let active = Key("sqs", "moving")

    static func tasks(of source: String) -> Key { Key("sqs", "move", .string(source)) }
    var key: Key { Self.tasks(of: source).appending(.instant(started), .string(id)) }
    /// There while a task of the source works, with that one's key: what the mover looks at.
    var activeKey: Key { Self.active.appending(.string(source)) }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "id": .string(id), "source": .string(source), "started": .integer(started.nanoseconds),
            "toMove": .integer(Int64(toMove)), "status": .string(status.rawValue), "moved": .integer(Int64(moved)),
        ]
        object["destination"] = destination.map { .string($0) }
        object["rate"] = rate.map { .integer(Int64($0)) }
        object["failure"] = failure.map { .string($0) }
        return JSON.object(object).bytes
    }

    init?(_ row: Row) {
        guard let json = try? JSON(parsing: row.value), let id = json["id"]?.string,
            let source = json["source"]?.string, let started = json["started"]?.integer,
            let status = json["status"]?.string.flatMap(Status.init)
        else { return nil }
        self.init(
            id: id, source: source, destination: json["destination"]?.string,
            rate: json["rate"]?.integer.map { Int($0) }, started: Instant(nanoseconds: started),
            toMove: Int(json["toMove"]?.integer ?? 0), status: status, moved: Int(json["moved"]?.integer ?? 0),
            failure: json["failure"]?.string)
    }
}

extension SQSStore {
    /// The tasks of a source, the latest first.
    func moveTasks(of source: String, most: Int) async throws -> [(task: MoveTask, row: Row)] {
        let rows = try await store.read(KeyRange(prefix: MoveTask.tasks(of: source), limit: most, isReversed: true))
        return rows.compactMap { row in MoveTask(row).map { ($0, row) } }
    }
}
