internal import Base

/// Turns an operation's output, or a fault, into a response: the encoding side of every protocol.
package struct ResponseWriter: Sendable {
    private let schema: Schema

    package init(_ schema: Schema) { self.schema = schema }

    package func write(
        _ operation: OperationModel, _ wireProtocol: WireProtocol, _ output: Record, requestID: String
    ) -> WireResponse {
        var response = WireResponse(status: operation.status)
        if wireProtocol == .json || wireProtocol == .amzCBOR,
            let stream = operation.output.flatMap({ eventStream($0, output) })
        {
            response.headers.append(("Content-Type", EventStreamMessage.contentType))
            response.stream = wireProtocol == .amzCBOR ? stream.asCBOR ?? stream : stream
            return response
        }
        switch wireProtocol {
        case .amzCBOR:
            response.headers.append(("Content-Type", "application/x-amz-cbor-\(schema.service.jsonVersion)"))
            response.body =
                operation.output.map {
                    CBORShapeCodec(schema: schema, time: .milliseconds).document($0, .record(output))
                } ?? [0xA0]
        case .json:
            response.headers.append(("Content-Type", "application/x-amz-json-\(schema.service.jsonVersion)"))
            response.body =
                operation.output.map { JSONShapeWriter(schema: schema).document($0, .record(output)) }
                ?? Array("{}".utf8)
        case .cbor:
            response.headers += [("smithy-protocol", "rpc-v2-cbor"), ("Content-Type", "application/cbor")]
            response.body =
                operation.output.map { CBORShapeCodec(schema: schema).document($0, .record(output)) } ?? [0xA0]
        case .query, .ec2: query(operation, wireProtocol, output, requestID, &response)
        case .restJSON, .restXML: rest(operation, wireProtocol, output, &response)
        }
        return response
    }

    /// The stream of events that an output is.
    private func eventStream(_ target: Int, _ output: Record) -> ByteStream? {
        for (slot, member) in schema[target].members.enumerated() {
            if case .stream(let stream) = output[slot], schema[member.target].traits.isEventStream { return stream }
        }
        return nil
    }

    // MARK: - Query

    private func query(
        _ operation: OperationModel, _ wireProtocol: WireProtocol, _ output: Record, _ requestID: String,
        _ response: inout WireResponse
    ) {
        response.headers.append(("Content-Type", "text/xml"))
        var writer = XMLWriter()
        let root = operation.name + "Response"
        writer.begin(root, schema.service.namespace.map { [(name: "xmlns", value: $0)] } ?? [])
        if wireProtocol == .ec2 {
            operation.output.map { XMLShapeWriter(schema: schema).members(schema[$0], output, &writer) }
            writer.element("requestId", requestID)
        } else {
            if let shape = operation.output {
                let wrapper = operation.resultWrapper ?? operation.name + "Result"
                writer.begin(wrapper)
                XMLShapeWriter(schema: schema, usesQueryNames: true).members(schema[shape], output, &writer)
                writer.end(wrapper)
            }
            writer.begin("ResponseMetadata")
            writer.element("RequestId", requestID)
            writer.end("ResponseMetadata")
        }
        writer.end(root)
        response.body = writer.bytes
    }

    // MARK: - REST

    private func rest(
        _ operation: OperationModel, _ wireProtocol: WireProtocol, _ output: Record, _ response: inout WireResponse
    ) {
        guard let target = operation.output else {
            if wireProtocol == .restJSON { response.headers.append(("Content-Type", "application/json")) }
            return
        }
        let shape = schema[target]
        RESTBindings(schema: schema).write(shape, output, into: &response)
        // No model says so, but S3 answers a part of an object with the status of a part.
        if schema.service.isS3, response.headers.contains(where: { $0.name == "Content-Range" }) {
            response.status = 206
        }
        if let payload = shape.traits.payload {
            self.payload(shape.members[payload], wireProtocol, output[payload], &response)
        } else if wireProtocol == .restJSON {
            contentType("application/json", &response)
            response.body = JSONShapeWriter(schema: schema).document(target, .record(output))
        } else if shape.members.contains(where: { $0.location == .body }) {
            contentType("application/xml", &response)
            response.body =
                operation.name == "GetBucketLocation" && schema.service.isS3
                ? bareMember(shape.members[0], output[0])
                : document(
                    shape.traits.locationName ?? operation.outputElement(shape, schema.service), target, .record(output)
                )
        }
    }

    private func payload(_ member: Member, _ wireProtocol: WireProtocol, _ value: Value, _ response: inout WireResponse)
    {
        switch value {
        case .none: break
        case .stream(let stream): response.stream = stream
        case .blob(let bytes): response.body = bytes
        case .string(let text): response.body = Array(text.utf8)
        default:
            let isJSON = wireProtocol == .restJSON
            contentType(isJSON ? "application/json" : "application/xml", &response)
            let name =
                member.hasOwnWireName
                ? member.wireName : schema[member.target].traits.locationName ?? schema[member.target].name
            response.body =
                isJSON
                ? JSONShapeWriter(schema: schema).document(member.target, value) : document(name, member.target, value)
        }
    }

    /// The only member without the structure around it: the bucket's location, empty in us-east-1.
    private func bareMember(_ member: Member, _ value: Value) -> [UInt8] {
        document(member.wireName, member.target, value)
    }

    private func document(_ name: String, _ target: Int, _ value: Value) -> [UInt8] {
        var writer = XMLWriter()
        writer.declaration()
        let own =
            schema[target].traits.namespace == nil
            ? schema.service.namespace.map { [(name: "xmlns", value: $0)] } ?? [] : []
        XMLShapeWriter(schema: schema).element(name, target, value, own, &writer)
        return writer.bytes
    }

    private func contentType(_ type: String, _ response: inout WireResponse) {
        guard !response.headers.contains(where: { $0.name.lowercased() == "content-type" }) else { return }
        response.headers.append(("Content-Type", type))
    }
}

extension OperationModel {
    fileprivate func outputElement(_ shape: Shape, _ service: ServiceTraits) -> String {
        (service.isS3 ? S3Addresses.rootElements[name] : nil) ?? shape.name
    }
}

// MARK: - Faults

extension ResponseWriter {
    package func write(_ fault: Fault, _ wireProtocol: WireProtocol, requestID: String, resource: String = "")
        -> WireResponse
    {
        var response = WireResponse(
            status: fault.status, headers: fault.headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        switch wireProtocol {
        case .json:
            response.headers.append(("Content-Type", "application/x-amz-json-\(schema.service.jsonVersion)"))
            response.headers += queryError(fault)
            // The statuses of the Query protocol are its own; under JSON a caller's fault is always 400.
            if schema.service.isQueryCompatible, fault.status < 500 { response.status = 400 }
            response.body = json(fault, type: ("__type", typeName(fault)), message: "message")
        case .restJSON:
            response.headers += [("Content-Type", "application/json"), ("x-amzn-ErrorType", fault.code)]
            response.body = json(fault, type: nil, message: restMessageName(fault))
        case .amzCBOR:
            response.headers.append(("Content-Type", "application/x-amz-cbor-\(schema.service.jsonVersion)"))
            response.body = cbor(fault)
        case .cbor:
            response.headers += [("smithy-protocol", "rpc-v2-cbor"), ("Content-Type", "application/cbor")]
            response.headers += queryError(fault)
            response.body = cbor(fault)
        case .query, .ec2:
            response.headers.append(("Content-Type", "text/xml"))
            response.body = wireProtocol == .ec2 ? ec2(fault, requestID) : query(fault, requestID)
        case .restXML:
            response.headers.append(("Content-Type", "application/xml"))
            response.body =
                schema.service.signingName == "s3" ? s3(fault, requestID, resource) : query(fault, requestID)
        }
        return response
    }

    /// The code under the Query protocol, which clients of services that had it look for first.
    /// - Source: Smithy, AWS protocols, `awsQueryCompatible`.
    private func queryError(_ fault: Fault) -> [(name: String, value: String)] {
        guard schema.service.isQueryCompatible else { return [] }
        let code = fault.code == "AccessDeniedException" ? "AccessDenied" : fault.code
        return [("x-amzn-query-error", "\(code);\(fault.type)")]
    }

    /// The name of the fault's shape, by which JSON and CBOR name it; elsewhere its code and its shape are one name.
    private func typeName(_ fault: Fault) -> String {
        guard schema.service.isQueryCompatible else { return fault.code }
        return schema.shapes.first { $0.fault?.code == fault.code }?.name ?? fault.code
    }

    /// Lambda spells the member `Message` in some shapes and `message` in others; the model knows.
    private func restMessageName(_ fault: Fault) -> String {
        let shape = schema.shapes.first { $0.fault != nil && ($0.name == fault.code || $0.fault?.code == fault.code) }
        return shape?.members.first { $0.wireName.lowercased() == "message" }?.wireName ?? "message"
    }

    private func json(_ fault: Fault, type: (String, String)?, message: String) -> [UInt8] {
        var body = JSONObject()
        if let type { body[type.0] = .string(type.1) }
        for (name, value) in fault.details { body[name] = value }
        body[message] = .string(fault.message)
        return JSON.object(body).bytes
    }

    private func cbor(_ fault: Fault) -> [UInt8] {
        var writer = CBORWriter()
        writer.beginMap(2)
        writer.text("__type")
        writer.text(typeName(fault))
        writer.text("message")
        writer.text(fault.message)
        return writer.bytes
    }

    private func query(_ fault: Fault, _ requestID: String) -> [UInt8] {
        var writer = XMLWriter()
        writer.begin("ErrorResponse", schema.service.namespace.map { [(name: "xmlns", value: $0)] } ?? [])
        writer.begin("Error")
        writer.element("Type", fault.type)
        writer.element("Code", fault.code)
        writer.element("Message", fault.message)
        details(fault, &writer)
        writer.end("Error")
        writer.element("RequestId", requestID)
        writer.end("ErrorResponse")
        return writer.bytes
    }

    private func ec2(_ fault: Fault, _ requestID: String) -> [UInt8] {
        var writer = XMLWriter()
        writer.begin("Response")
        writer.begin("Errors")
        writer.begin("Error")
        writer.element("Code", fault.code)
        writer.element("Message", fault.message)
        writer.end("Error")
        writer.end("Errors")
        writer.element("RequestID", requestID)
        writer.end("Response")
        return writer.bytes
    }

    private func s3(_ fault: Fault, _ requestID: String, _ resource: String) -> [UInt8] {
        guard fault.status != 304 else { return [] }
        var writer = XMLWriter()
        writer.declaration()
        writer.begin("Error")
        // S3's own name for what it does not do.
        writer.element("Code", fault.code == "NotImplementedException" ? "NotImplemented" : fault.code)
        writer.element("Message", fault.message)
        details(fault, &writer)
        if fault.details.isEmpty, !resource.isEmpty { writer.element("Resource", resource) }
        writer.element("RequestId", requestID)
        writer.element("HostId", HostID.of(requestID))
        writer.end("Error")
        return writer.bytes
    }

    private func details(_ fault: Fault, _ writer: inout XMLWriter) {
        for (name, value) in fault.details { writer.element(name, value.string ?? value.description) }
    }
}
