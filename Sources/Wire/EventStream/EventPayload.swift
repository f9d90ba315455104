internal import Base

/// How the events of a stream are written: as its caller's protocol writes everything else.
package enum EventPayload: Sendable {
    case json
    /// `application/x-amz-cbor`, whose clients read events by it too.
    case cbor

    /// An event by its name in the model, and the name of the structure that it is.
    package func event(_ name: String, _ value: some Structure, of schema: Schema) -> EventStreamMessage {
        let payload =
            switch self {
            case .json: schema.json(name, value)
            case .cbor:
                CBORShapeCodec(schema: schema, time: .milliseconds).document(schema.index(of: name), value.wire)
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

extension Schema {
    /// A structure of the model by its name, as JSON: for what no operation answers, such as the records in
    /// events, and for services that keep one as it was given to them. All of its members must belong in a body.
    package func json(_ name: String, _ value: some Structure) -> [UInt8] {
        JSONShapeWriter(schema: self).document(index(of: name), value.wire)
    }

    /// The structure that `json` made bytes of.
    /// - Throws: where the bytes are not what `json` made of a structure of this name.
    package func structure<S: Structure>(_ name: String, _ bytes: [UInt8]) throws -> S {
        guard let structure = S(wire: try JSONShapeReader(schema: self).document(index(of: name), bytes)) else {
            throw Fault.serialization("Start of structure expected.")
        }
        return structure
    }

    fileprivate func index(of name: String) -> Int {
        guard let index = shapes.firstIndex(where: { $0.name == name }) else {
            preconditionFailure("the model has no \(name)")
        }
        return index
    }
}
