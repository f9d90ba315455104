internal import Base
internal import EventPatterns
internal import Store

/// An event on a bus, with what is known of its way.
struct Event: Sendable, Hashable {
    let id: MessageID
    let bus: BusReference
    /// The whole event as targets see it, in JSON.
    let bytes: [UInt8]
    let accepted: Instant
    var traceHeader: String?
    /// Where it was put first, where another bus sent it on: it goes no further.
    var origin: Tenant?
}

/// What a bus makes of an entry of PutEvents.
/// - Source: Amazon EventBridge User Guide, "AWS service event metadata".
enum Envelope {
    struct Head: Sendable {
        let id: String
        let detailType: String
        let source: String
        let account: AccountID
        let time: Instant
        let region: Region
        var resources: [String] = []
    }

    /// - Parameter detail: JSON without white space between its tokens.
    static func write(_ head: Head, detail: [UInt8]) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        for (name, value) in [
            ("version", "0"), ("id", head.id), ("detail-type", head.detailType), ("source", head.source),
            ("account", head.account.rawValue), ("time", CalendarDate(head.time).iso8601()),
            ("region", head.region.rawValue),
        ] {
            writer.name(name)
            writer.string(value)
        }
        writer.name("resources")
        writer.beginArray()
        for resource in head.resources { writer.string(resource) }
        writer.endArray()
        writer.name("detail")
        writer.raw(detail)
        writer.endObject()
        return writer.bytes
    }

    /// The text of JSON without white space between its tokens.
    static func compact(_ json: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.count)
        var (isInString, isEscaped) = (false, false)
        for byte in json {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if byte <= 32 {
                continue
            }
            bytes.append(byte)
        }
        return bytes
    }

    /// - Throws: where the bytes are no JSON object.
    static func check(_ event: [UInt8]) throws(EventSyntaxFault) {
        let fault: EventSyntaxFault? = event.withUnsafeBufferPointer { bytes in
            do throws(EventSyntaxFault) {
                try EventSyntax.checkObject(bytes)
                return nil
            } catch { return error }
        }
        if let fault { throw fault }
    }

    /// An event as a replay brings it again.
    static func replayed(_ event: [UInt8], by replay: String) -> [UInt8] {
        let mark = "\"replay-name\":\(JSON.string(replay)),\"resources\":"
        let name = Array("\"resources\":".utf8)
        // The envelope's own member comes before the detail, and nothing before it can hold an unescaped quote.
        guard let start = event.firstRange(of: name) else { return event }
        return event[..<start.lowerBound] + Array(mark.utf8) + event[start.upperBound...]
    }
}
