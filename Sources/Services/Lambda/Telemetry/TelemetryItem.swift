internal import Base

/// Something that subscribers may be told.
struct TelemetryItem: Sendable {
    enum Content: Sendable {
        case platform(PlatformEvent)
        /// A line of the function's, or of an extension's.
        case function(String)
        case `extension`(String)
    }

    let content: Content
    let time: Instant

    /// As a subscription wants it; nil where it does not.
    /// - Parameter style: in which the function writes its log; records of a log in JSON stay what they are, but for
    ///   the oldest schemas.
    func text(for subscription: TelemetrySubscription, style: LogStyle) -> String? {
        guard subscription.types.contains(type) else { return nil }
        switch content {
        case .platform(let event):
            let json =
                subscription.api == .telemetry
                ? event.json(at: time) : event.logsJSON(at: time, schema: subscription.schema)
            return json?.description
        case .function(let line), .extension(let line):
            let keepsRecords = style != .text && TelemetryAPI.schemasWithRecords.contains(subscription.schema)
            let record = keepsRecords ? LogStyle.object(line) : nil
            let json: JSON = [
                "time": .string(CalendarDate(time).iso8601(milliseconds: true)), "type": .string(type),
                "record": record ?? .string(line),
            ]
            return json.description
        }
    }

    private var type: String {
        switch content {
        case .platform: "platform"
        case .function: "function"
        case .extension: "extension"
        }
    }

    /// About what it takes to keep it.
    var bytes: Int {
        switch content {
        case .platform: 256
        case .function(let line), .extension(let line): line.utf8.count + 64
        }
    }
}
