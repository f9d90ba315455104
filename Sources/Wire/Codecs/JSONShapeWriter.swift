internal import Base

/// Writes values as JSON as the schema says. Absent members are left out.
struct JSONShapeWriter {
    let schema: Schema

    func document(_ target: Int, _ value: Value) -> [UInt8] {
        var writer = JSONWriter()
        write(target, nil, value, &writer)
        return writer.bytes
    }

    func write(_ target: Int, _ format: Shape.TimestampFormat?, _ value: Value, _ writer: inout JSONWriter) {
        switch value {
        case .none: writer.null()
        case .bool(let value): writer.bool(value)
        case .integer(let value): writer.integer(value)
        case .double(let value): writer.double(value)
        case .string(let value): writer.string(value)
        case .blob(let value): writer.base64(value)
        case .timestamp(let value):
            timestamp(value, format ?? schema[target].traits.timestampFormat ?? .unixTimestamp, &writer)
        case .document(let value): writer.value(value)
        case .list(let elements): list(schema[target], elements, &writer)
        case .map(let entries): map(schema[target], entries, &writer)
        case .record(let record): structure(schema[target], record, &writer)
        case .stream: preconditionFailure("a stream inside of a JSON body")
        }
    }

    private func structure(_ shape: Shape, _ record: Record, _ writer: inout JSONWriter) {
        writer.beginObject()
        for (slot, member) in shape.members.enumerated() where member.location == .body && !record[slot].isNone {
            writer.name(member.wireName)
            if member.isJSONValue, case .document(let document) = record[slot] {
                writer.string(document.description)
            } else {
                write(member.target, member.timestampFormat, record[slot], &writer)
            }
        }
        writer.endObject()
    }

    private func list(_ shape: Shape, _ elements: [Value], _ writer: inout JSONWriter) {
        writer.beginArray()
        for element in elements { write(shape.element, nil, element, &writer) }
        writer.endArray()
    }

    private func map(_ shape: Shape, _ entries: [Value.Entry], _ writer: inout JSONWriter) {
        writer.beginObject()
        for entry in entries {
            writer.name(entry.key)
            write(shape.element, nil, entry.value, &writer)
        }
        writer.endObject()
    }

    private func timestamp(_ instant: Instant, _ format: Shape.TimestampFormat, _ writer: inout JSONWriter) {
        if format == .unixTimestamp {
            writer.double(instant.fractionalSeconds)
        } else {
            writer.string(Timestamp.write(instant, format))
        }
    }
}
