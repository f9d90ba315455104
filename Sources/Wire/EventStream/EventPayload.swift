internal import Base

/// How the events of a stream are written: as its caller's protocol writes everything else.
package enum EventPayload: Sendable {
    case json
    /// `application/x-amz-cbor`, whose clients read events by it too.
    case cbor

    /// An event by its name in the model, and the name of the structure that it is.
    package func event(_ name: String, _ value: some Structure, of schema: Schema) -> EventStreamMessage {
        guard let target = schema.shapes.firstIndex(where: { $0.name == name }) else {
            preconditionFailure("the model has no \(name)")
        }
        let payload =
            switch self {
            case .json: JSONShapeWriter(schema: schema).document(target, value.wire)
            case .cbor: CBORShapeCodec(schema: schema, time: .milliseconds).document(target, value.wire)
            }
        return EventStreamMessage(event: name, contentType: contentType(schema), payload: payload)
    }

    /// What clients of these protocols expect before the first event.
    package func initialResponse(of schema: Schema) -> EventStreamMessage {
        let empty: [UInt8] = self == .json ? Array("{}".utf8) : [0xA0]
        return EventStreamMessage(event: "initial-response", contentType: contentType(schema), payload: empty)
    }

    /// A fault that ends the stream.
    package func fault(_ fault: Fault, of schema: Schema) -> EventStreamMessage {
        var payload = JSON.object(["message": .string(fault.message)]).bytes
        if self == .cbor {
            var writer = CBORWriter()
            writer.beginMap(1)
            writer.text("message")
            writer.text(fault.message)
            payload = writer.bytes
        }
        return EventStreamMessage(fault: fault, contentType: contentType(schema), payload: payload)
    }

    private func contentType(_ schema: Schema) -> String {
        self == .json ? "application/json" : "application/x-amz-cbor-\(schema.service.jsonVersion)"
    }
}
