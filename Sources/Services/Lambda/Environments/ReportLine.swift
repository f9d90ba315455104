internal import Base

/// The line that ends each invocation's log: what it took.
struct ReportLine: Sendable {
    let requestID: String
    let duration: Duration
    let memorySize: Int
    /// Bytes; nil where that can't be known.
    let peakMemory: Int?
    /// Of the environment, where this event was its first.
    let initDuration: Duration?
    /// Of the environment, where this event was its first after it was restored.
    var restore: Restore?
    /// `timeout`, or `error` with its type.
    var status: String?
    var errorType: String?
    var trace: TraceContext?

    struct Restore: Sendable {
        let duration: Duration
        let billed: Duration
    }

    var text: String {
        // Initialisation, or what follows a restore, is billed with the first event.
        let billed = duration + (initDuration ?? restore?.billed ?? .zero)
        var fields = [
            "REPORT RequestId: \(requestID)", "Duration: \(Self.milliseconds(duration)) ms",
            "Billed Duration: \(Self.wholeMilliseconds(billed)) ms", "Memory Size: \(memorySize) MB",
        ]
        if let peakMemory {
            fields.append("Max Memory Used: \(min(memorySize, (peakMemory + (1 << 20) - 1) >> 20)) MB")
        }
        if let initDuration { fields.append("Init Duration: \(Self.milliseconds(initDuration)) ms") }
        if let restore {
            fields.append("Restore Duration: \(Self.milliseconds(restore.duration)) ms")
            fields.append("Billed Restore Duration: \(Self.wholeMilliseconds(restore.billed)) ms")
        }
        if let status { fields.append("Status: \(status)") }
        if let errorType { fields.append("Error Type: \(errorType)") }
        var line = fields.joined(separator: "\t") + "\t"
        if let trace, trace.isSampled {
            line += "\nXRAY TraceId: \(trace.root)\tSegmentId: \(trace.segment)\tSampled: true\t"
        }
        return line
    }

    /// Milliseconds with two digits of their fraction.
    static func milliseconds(_ duration: Duration) -> String {
        let hundredths = (duration.inNanoseconds + 5_000) / 10_000
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    static func wholeMilliseconds(_ duration: Duration) -> Int64 { (duration.inNanoseconds + 999_999) / 1_000_000 }
}
