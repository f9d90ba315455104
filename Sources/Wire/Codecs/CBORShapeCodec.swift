internal import Base

/// Reads and writes values as CBOR as the schema says.
struct CBORShapeCodec {
    /// What a time is written in.
    enum TimeUnit { case seconds, milliseconds }

    let schema: Schema
    var time = TimeUnit.seconds

    func document(_ target: Int, _ bytes: [UInt8]) throws(Fault) -> Value {
        guard !bytes.isEmpty else { return .record(Record(memberCount: schema[target].members.count)) }
        do {
            return try read(target, try CBORReader.read(bytes))
        } catch let error as CBORSyntaxError {
            throw .serialization("The body is not valid CBOR: \(error.message)")
        } catch let fault as Fault {
            throw fault
        } catch {
            throw .serialization("The body is not valid CBOR")
        }
    }

    func document(_ target: Int, _ value: Value) -> [UInt8] {
        var writer = CBORWriter()
        write(target, value, &writer)
        return writer.bytes
    }

    private func read(_ target: Int, _ item: CBORItem) throws(Fault) -> Value {
        let shape = schema[target]
        switch (shape.kind, item) {
        case (_, .null): return .none
        case (.structure, .map(let entries)), (.union, .map(let entries)): return .record(try record(shape, entries))
        case (.list, .array(let items)):
            var values: [Value] = []
            for item in items { values.append(try read(shape.element, item)) }
            return .list(values)
        case (.map, .map(let entries)):
            var values: [Value.Entry] = []
            for (key, item) in entries { values.append(.init(key, try read(shape.element, item))) }
            return .map(written: values)
        default: return try scalar(shape, item)
        }
    }

    private func record(_ shape: Shape, _ entries: [(String, CBORItem)]) throws(Fault) -> Record {
        var record = Record(memberCount: shape.members.count)
        for (name, item) in entries {
            guard let slot = shape.bodyNames.slot(of: name.utf8Span.span) else { continue }
            record[slot] = try read(shape.members[slot].target, item)
        }
        return record
    }

    private func scalar(_ shape: Shape, _ item: CBORItem) throws(Fault) -> Value {
        switch (shape.kind, item) {
        case (.string, .text(let text)): return .string(text)
        case (.integer, .integer(let value)), (.long, .integer(let value)): return .integer(try whole(shape, value))
        case (.integer, .double(let value)), (.long, .double(let value)):
            guard let number = Int64(exactly: value) else { break }
            return .integer(try whole(shape, number))
        case (.float, .double(let value)), (.double, .double(let value)): return .double(value)
        case (.float, .integer(let value)), (.double, .integer(let value)): return .double(Double(value))
        case (.boolean, .bool(let value)): return .bool(value)
        case (.blob, .bytes(let bytes)): return .blob(bytes)
        case (.timestamp, .tag(1, .integer(let milliseconds))) where time == .milliseconds:
            return .timestamp(Instant(milliseconds: milliseconds))
        case (.timestamp, .tag(1, .double(let milliseconds)))
        where time == .milliseconds && abs(milliseconds) < 9_000_000_000_000:
            return .timestamp(Instant(milliseconds: Int64(milliseconds)))
        case (.timestamp, .tag(1, .integer(let seconds))) where seconds.magnitude < 9_000_000_000:
            return .timestamp(Instant(seconds: seconds))
        case (.timestamp, .tag(1, .double(let seconds))) where abs(seconds) < 9_000_000_000:
            return .timestamp(Instant(milliseconds: Int64((seconds * 1000).rounded())))
        default: break
        }
        throw .serialization("A value of the wrong type where \(shape.name) is expected")
    }

    private func whole(_ shape: Shape, _ value: Int64) throws(Fault) -> Int64 {
        guard shape.holds(value) else {
            throw .serialization("NUMBER_VALUE \(value) can not be converted to Integer")
        }
        return value
    }

    private func write(_ target: Int, _ value: Value, _ writer: inout CBORWriter) {
        let shape = schema[target]
        switch value {
        case .none: writer.null()
        case .bool(let value): writer.bool(value)
        case .integer(let value): writer.integer(value)
        case .double(let value): writer.double(value)
        case .string(let value): writer.text(value)
        case .blob(let value): writer.blob(value)
        case .timestamp(let value):
            writer.tag(1)
            if time == .milliseconds {
                writer.integer(value.milliseconds)
            } else {
                writer.double(value.fractionalSeconds)
            }
        case .list(let values):
            writer.beginArray(values.count)
            for value in values { write(shape.element, value, &writer) }
        case .map(let entries):
            writer.beginMap(entries.count)
            for entry in entries {
                writer.text(entry.key)
                write(shape.element, entry.value, &writer)
            }
        case .record(let record): structure(shape, record, &writer)
        case .document, .stream: preconditionFailure("CBOR carries no documents and no streams")
        }
    }

    private func structure(_ shape: Shape, _ record: Record, _ writer: inout CBORWriter) {
        let present = shape.members.enumerated().filter { !record[$0.offset].isNone }
        writer.beginMap(present.count)
        for (slot, member) in present {
            writer.text(member.wireName)
            write(member.target, record[slot], &writer)
        }
    }
}
