internal import Base

/// Turns a request into the input of its operation: the decoding side of every protocol.
package struct RequestReader: Sendable {
    private let schema: Schema

    package init(_ schema: Schema) { self.schema = schema }

    /// - Parameter labels: the parts of the path that the router matched, decoded.
    /// - Throws: `SerializationException` (`MalformedXML` for S3 is the service's matter) for a body that does not fit
    ///   the model.
    package func read(
        _ operation: OperationModel, _ wireProtocol: WireProtocol, _ request: WireRequest,
        labels: [String: String] = [:]
    ) throws(Fault) -> Record {
        guard let input = operation.input else { return Record([]) }
        do {
            switch wireProtocol {
            case .json: return try record(JSONShapeReader(schema: schema).document(input, request.body))
            case .cbor: return try record(CBORShapeCodec(schema: schema).document(input, request.body))
            case .amzCBOR:
                return try record(CBORShapeCodec(schema: schema, time: .milliseconds).document(input, request.body))
            case .query, .ec2: return try form(input, request, isEC2: wireProtocol == .ec2)
            case .restJSON, .restXML: return try rest(input, wireProtocol, request, labels)
            }
        } catch let fault as Fault {
            throw fault
        } catch let error as JSONSyntaxError {
            throw .serialization("The request body is not valid JSON: \(error)")
        } catch let error as XMLSyntaxError {
            if schema.service.isS3 { throw S3WireFault.malformedXML }
            throw Fault(code: "MalformedXML", message: S3WireFault.malformedXML.message + ": \(error.message)")
        } catch {
            throw .serialization("\(error)")
        }
    }

    private func record(_ value: Value) throws -> Record {
        guard case .record(let record) = value else { throw Fault.serialization("The request body is not a structure") }
        return record
    }

    private func form(_ input: Int, _ request: WireRequest, isEC2: Bool) throws -> Record {
        let body = try FormParameters.form(request.body)
        let reader = QueryShapeReader(schema: schema, isEC2: isEC2)
        var record = try reader.record(schema[input], try QueryShapeReader.Node(request.query + body))
        if let name = schema.service.queryPathMember, request.path.utf8.count > 1,
            let slot = schema[input].members.firstIndex(where: { $0.name == name }), record[slot].isNone
        {
            record[slot] = .string(request.path)
        }
        return record
    }

    private func rest(_ input: Int, _ wireProtocol: WireProtocol, _ request: WireRequest, _ labels: [String: String])
        throws -> Record
    {
        let shape = schema[input]
        var record: Record
        if schema.service.isS3, request.stream == nil,
            shape.traits.payload.map({ schema[shape.members[$0].target].kind }) != .blob,
            let md5 = request.header("content-md5")
        {
            try S3WireFault.check(request.body, md5: md5)
        }
        if let payload = shape.traits.payload {
            record = Record(memberCount: shape.members.count)
            record[payload] = try self.payload(shape.members[payload], wireProtocol, request)
        } else {
            record = try body(input, wireProtocol, request)
        }
        try RESTBindings(schema: schema).read(shape, request, labels, into: &record)
        return record
    }

    /// A body that holds every member which is bound to nothing else.
    private func body(_ input: Int, _ wireProtocol: WireProtocol, _ request: WireRequest) throws -> Record {
        let shape = schema[input]
        guard !request.body.isEmpty, shape.members.contains(where: { $0.location == .body }) else {
            return Record(memberCount: shape.members.count)
        }
        if wireProtocol == .restJSON {
            return try record(JSONShapeReader(schema: schema).document(input, request.body))
        }
        return try xml(request.body) { root throws(Fault) in try XMLShapeReader(schema: schema).record(shape, root) }
    }

    private func xml<Result>(_ body: [UInt8], _ read: (XMLElement) throws(Fault) -> Result) throws -> Result {
        let root = try XMLReader.read(body)
        do {
            return try read(root)
        } catch {
            throw schema.service.isS3 && error.code == "SerializationException" ? S3WireFault.malformedXML : error
        }
    }

    /// A body that is one member: a structure, a document, or bytes as they are.
    private func payload(_ member: Member, _ wireProtocol: WireProtocol, _ request: WireRequest) throws -> Value {
        let shape = schema[member.target]
        if shape.kind == .blob, let stream = request.stream { return .stream(stream) }
        if request.body.isEmpty && shape.kind != .blob { return .none }
        switch shape.kind {
        case .blob: return request.body.isEmpty && !shape.traits.isStreaming ? .none : .blob(request.body)
        case .string: return .string(String(decoding: request.body, as: UTF8.self))
        default:
            if wireProtocol == .restJSON {
                return try JSONShapeReader(schema: schema).document(member.target, request.body)
            }
            return try xml(request.body) { root throws(Fault) in
                try XMLShapeReader(schema: schema).read(member.target, nil, root)
            }
        }
    }
}
