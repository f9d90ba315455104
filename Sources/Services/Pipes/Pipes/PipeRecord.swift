internal import Base
internal import PipesAPI

/// A pipe as it is stored.
struct PipeRecord: Hashable, Sendable {
    let created: Instant
    var modified: Instant
    var settings: PipeSettings
    /// Whether it is to run.
    var isWanted: Bool
    var state: PipeState
    /// Why it does not do what it is to do.
    var reason: String?
    var tags: [String: String] = [:]

    /// Whether nothing has to be done for it any more.
    var isSettled: Bool { !state.isOnItsWay }

    var desired: RequestedPipeState { isWanted ? .running : .stopped }
    var described: RequestedPipeStateDescribeResponse {
        state == .deleting ? .deleted : isWanted ? .running : .stopped
    }

    /// What it is where something fails on the way from a state.
    var failedState: PipeState {
        switch state {
        case .creating: .createFailed
        case .updating: .updateFailed
        case .deleting: .deleteFailed
        case .stopping: .stopFailed
        default: .startFailed
        }
    }

    func summary(_ reference: PipeReference) -> Pipe {
        Pipe(
            name: reference.name, arn: reference.arn, desiredState: desired, currentState: state, stateReason: reason,
            creationTime: created, lastModifiedTime: modified, source: settings.source, target: settings.target,
            enrichment: settings.enrichment)
    }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "created": .integer(created.nanoseconds), "modified": .integer(modified.nanoseconds),
            "settings": settings.json, "wanted": .bool(isWanted), "state": .string(state.rawValue),
            "tags": .object(JSONObject(tags.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) })),
        ]
        object["reason"] = reason.map { .string($0) }
        return JSON.object(object).bytes
    }
}

extension PipeState {
    /// Whether something is being done for the pipe.
    var isOnItsWay: Bool {
        switch self {
        case .creating, .updating, .deleting, .starting, .stopping: true
        default: false
        }
    }
}

extension PipeRecord {
    /// Nil where the row is of another shape.
    init?(_ bytes: [UInt8]) throws {
        let json = try JSON(parsing: bytes)
        guard let created = json["created"]?.integer, let modified = json["modified"]?.integer,
            let settings = json["settings"].flatMap({ PipeSettings($0) }), let isWanted = json["wanted"]?.bool,
            let state = json["state"]?.string.flatMap({ PipeState(rawValue: $0) })
        else { return nil }
        self.init(
            created: Instant(nanoseconds: created), modified: Instant(nanoseconds: modified), settings: settings,
            isWanted: isWanted, state: state, reason: json["reason"]?.string)
        for (key, value) in json["tags"]?.object ?? [:] { tags[key] = value.string }
    }
}
