internal import Base
internal import Wire

/// The events of a query's answer.
/// - Source: Amazon S3 API Reference, "Appendix: SelectObjectContent Response".
enum SelectEvents {
    /// How far the query has come.
    struct Progress: Sendable {
        /// Bytes as they are kept, and as they are when they are unpacked.
        var scanned = 0
        var processed = 0
        var returned = 0

        func document(_ name: String) -> [UInt8] {
            var writer = XMLWriter()
            writer.declaration()
            writer.begin(name)
            writer.element("BytesScanned", String(scanned))
            writer.element("BytesProcessed", String(processed))
            writer.element("BytesReturned", String(returned))
            writer.end(name)
            return writer.bytes
        }
    }

    static func records(_ bytes: [UInt8]) -> [UInt8] {
        EventStreamMessage(event: "Records", contentType: "application/octet-stream", payload: bytes).bytes
    }

    static func progress(_ progress: Progress) -> [UInt8] {
        EventStreamMessage(event: "Progress", contentType: "text/xml", payload: progress.document("Progress")).bytes
    }

    static func stats(_ progress: Progress) -> [UInt8] {
        EventStreamMessage(event: "Stats", contentType: "text/xml", payload: progress.document("Stats")).bytes
    }

    /// Says that nothing has broken while nothing is found.
    static let goesOn = EventStreamMessage(event: "Cont").bytes
    static let end = EventStreamMessage(event: "End").bytes

    static func error(_ fault: Fault) -> [UInt8] {
        EventStreamMessage(error: fault).bytes
    }
}
