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

    /// The error's type where an environment ended for want of memory.
    static let outOfMemory = "Runtime.OutOfMemory"

    /// Initialisation, or what follows a restore, is billed with the first event.
    var billedMilliseconds: Int64 { Self.wholeMilliseconds(duration + (initDuration ?? restore?.billed ?? .zero)) }
    var peakMemoryMB: Int? { peakMemory.map { min(memorySize, ($0 + (1 << 20) - 1) >> 20) } }

    var text: String {
        var parts = [
            "REPORT RequestId: ", requestID, "\tDuration: ", Self.milliseconds(duration), " ms\tBilled Duration: ",
            String(billedMilliseconds), " ms\tMemory Size: ", String(memorySize), " MB\t",
        ]
        if let peakMemoryMB { parts += ["Max Memory Used: ", String(peakMemoryMB), " MB\t"] }
        if let initDuration { parts += ["Init Duration: ", Self.milliseconds(initDuration), " ms\t"] }
        if let restore {
            parts += ["Restore Duration: ", Self.milliseconds(restore.duration), " ms\t"]
            parts += ["Billed Restore Duration: ", String(Self.wholeMilliseconds(restore.billed)), " ms\t"]
        }
        if let status { parts += ["Status: ", status, "\t"] }
        if let errorType { parts += ["Error Type: ", errorType, "\t"] }
        if let trace, trace.isSampled {
            parts += ["\nXRAY TraceId: ", trace.root, "\tSegmentId: ", trace.segment, "\tSampled: true\t"]
        }
        return String(joining: parts)
    }

    /// Milliseconds with two digits of their fraction.
    static func milliseconds(_ duration: Duration) -> String {
        let hundredths = (duration.inNanoseconds + 5_000) / 10_000
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    static func wholeMilliseconds(_ duration: Duration) -> Int64 { (duration.inNanoseconds + 999_999) / 1_000_000 }
}
