internal import Base

/// An operation's input or output as one JSON document that holds every member, also those which the service's own
/// protocol puts into headers, paths and queries: for callers that speak none of the protocols.
///
/// Members are called as the JSON protocols call them in a body, and by their own names where they are bound to
/// something else.
package struct DocumentCodec: Sendable {
    private let schema: Schema

    package init(_ schema: Schema) { self.schema = schema }

    /// - Throws: `SerializationException` for what does not fit the model.
    package func input(of operation: OperationModel, _ document: [UInt8]) throws(Fault) -> Record {
        guard let input = operation.input else { return Record([]) }
        let shape = schema[input]
        guard !document.isEmpty else { return Record(memberCount: shape.members.count) }
        do {
            return try document.withUnsafeBufferPointer { bytes in
                var scanner = JSONScanner(bytes)
                let record = try self.record(shape, &scanner)
                try scanner.end()
                return record
            }
        } catch let fault as Fault {
            throw fault
        } catch {
            throw .serialization("The document is not valid JSON: \(error)")
        }
    }

    private func record(_ shape: Shape, _ scanner: inout JSONScanner) throws -> Record {
        guard scanner.peek() == UInt8(ascii: "{") else { throw Fault.serialization("The document is not an object.") }
        let reader = JSONShapeReader(schema: schema)
        var record = Record(memberCount: shape.members.count)
        try scanner.object { scanner, name in
            guard let slot = shape.members.firstIndex(where: { $0.documentName == name }) else {
                throw Fault.serialization("The operation has no parameter \(name.prefix(100)).")
            }
            let member = shape.members[slot]
            record[slot] = try reader.read(member.target, member.timestampFormat, &scanner)
        }
        return record
    }

    /// - Parameter record: an output whose members are all there: its streams have become bytes.
    package func output(of operation: OperationModel, _ record: Record) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        if let output = operation.output {
            let writer = JSONShapeWriter(schema: schema)
            for (slot, member) in schema[output].members.enumerated() where !record[slot].isNone {
                json.name(member.documentName)
                writer.write(member.target, .unixTimestamp, record[slot], &json)
            }
        }
        json.endObject()
        return json.bytes
    }
}

extension Member {
    fileprivate var documentName: String { location == .body ? wireName : name }
}
