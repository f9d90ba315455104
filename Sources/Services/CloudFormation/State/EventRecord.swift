internal import Base
internal import CloudFormationAPI
internal import Wire

/// One line of a stack's history.
struct EventRecord: Sendable {
    let id: String
    let logicalID: String
    let physicalID: String
    let type: String
    /// A resource's or a stack's status.
    let status: String
    let reason: String?
    /// The properties as a JSON text.
    let properties: String?
    let time: Instant
    let clientToken: String?

    static let stackType = "AWS::CloudFormation::Stack"

    var json: JSON {
        .object(
            JSONObject(present: [
                ("id", .string(id)), ("logical", .string(logicalID)), ("physical", .string(physicalID)),
                ("type", .string(type)),
                ("status", .string(status)), ("reason", .text(reason)), ("properties", .text(properties)),
                ("time", .time(time)), ("token", .text(clientToken)),
            ]))
    }
}

extension EventRecord {
    init(_ json: JSON) {
        let reader = RecordReader(json)
        self.init(
            id: reader.text("id"), logicalID: reader.text("logical"), physicalID: reader.text("physical"),
            type: reader.text("type"), status: reader.text("status"),
            reason: reader.optionalText("reason"), properties: reader.optionalText("properties"),
            time: reader.instant("time") ?? Instant(nanoseconds: 0), clientToken: reader.optionalText("token"))
    }

    /// An event of the stack itself.
    init(of stack: StackRecord, id: String, time: Instant, clientToken: String?) {
        self.init(
            id: id, logicalID: stack.name, physicalID: stack.id, type: Self.stackType,
            status: stack.status.rawValue, reason: stack.statusReason, properties: nil, time: time,
            clientToken: clientToken)
    }
}

extension StackEvent {
    /// The model's list of resource statuses lacks some that stacks have, and AWS sends them all the same: the status
    /// goes into its slot as a text.
    private static let statusSlot = 8

    init(_ event: EventRecord, of stack: StackRecord) {
        self.init(
            stackId: stack.id, eventId: event.id, stackName: stack.name, logicalResourceId: event.logicalID,
            physicalResourceId: event.physicalID, resourceType: event.type, timestamp: event.time,
            resourceStatusReason: event.reason, resourceProperties: event.properties,
            clientRequestToken: event.clientToken)
        record.slots[Self.statusSlot] = .string(event.status)
    }
}
