internal import Base

/// What is searched of a segment or subsegment: all but its metadata.
struct Entity: Sendable {
    struct Flags: OptionSet, Hashable, Sendable {
        let rawValue: UInt16
        static let segment = Flags(rawValue: 1)
        static let inProgress = Flags(rawValue: 2)
        static let error = Flags(rawValue: 4)
        static let fault = Flags(rawValue: 8)
        static let throttle = Flags(rawValue: 16)
        /// A call of a service of AWS.
        static let aws = Flags(rawValue: 32)
        /// A call of something else.
        static let remote = Flags(rawValue: 64)
        /// A call of which the other side sends a segment.
        static let traced = Flags(rawValue: 128)
        static let inferred = Flags(rawValue: 256)
        static let failures: Flags = [.error, .fault, .throttle]
        static let calls: Flags = [.aws, .remote]
    }

    struct Exception: Hashable, Sendable {
        var type: String
        var message: String
    }

    enum Annotation: Hashable, Sendable {
        case flag(Bool)
        case number(Double)
        case text(String)
    }

    /// What is told of the request by HTTP.
    struct HTTP: Hashable, Sendable {
        var url: String?
        var method: String?
        var agent: String?
        var clientIP: String?
        var status: Int?
    }

    var id: SegmentID
    /// Another segment or subsegment of the trace.
    var parent: SegmentID?
    var flags: Flags = []
    var name: String
    var origin: String?
    var account: String?
    /// Nanoseconds.
    var began: Int64
    var ended: Int64
    var http: HTTP?
    var user: String?
    var resource: String?
    var instance: String?
    var zone: String?
    /// What a call reached: a table's name, and its type.
    var target: String?
    var targetType: String?
    var exceptions: [Exception] = []
    var annotations: [(key: String, value: Annotation)] = []

    var isSegment: Bool { flags.contains(.segment) }
    var isInProgress: Bool { flags.contains(.inProgress) }
    var isCall: Bool { !flags.isDisjoint(with: .calls) }
    /// Seconds; 0 where the clock has jumped back.
    var duration: Double { Double(max(0, ended.saturatingSubtract(began))) / 1e9 }
}
