internal import Base
internal import Synchronization
internal import Tuning

/// What one start of an environment tells of itself: when it was how far, and what it imported.
final class StartWatch: Sendable {
    /// How the runtime is started.
    enum Kind: Sendable {
        /// As always, but that it tells when it was how far.
        case times
        /// With the time that each import takes.
        case imports
        /// With what the events enter, which makes it slow.
        case uses
        /// With these modules imported when they are first used.
        case later([String])
        /// With what is there when the function is loaded left out of garbage collections.
        case frozen

        /// As `_MARTLET_PROFILE` says it to the runtime.
        var text: String {
            switch self {
            case .times: "times"
            case .imports: "imports"
            case .uses: "uses"
            case .later(let names): "later:" + names.joined(separator: ",")
            case .frozen: "freeze"
            }
        }
    }

    enum Mark: Sendable { case began, unpacked, sandboxed, extended }

    static let variable = "_MARTLET_PROFILE"

    let kind: Kind
    private let state = Mutex<(marks: [Mark: Instant], told: [JSON], bytes: Int, output: LogStream?)>(([:], [], 0, nil))

    init(_ kind: Kind) { self.kind = kind }

    func mark(_ mark: Mark, _ time: Instant) { state.withLock { $0.marks[mark] = $0.marks[mark] ?? time } }

    func time(_ mark: Mark) -> Instant? { state.withLock { $0.marks[mark] } }

    /// The runtime's own words, of which those that are none or too many are dropped.
    func tell(_ body: [UInt8]) {
        guard let json = try? JSON(parsing: body) else { return }
        state.withLock { state in
            guard state.bytes + body.count <= LimitsStarts.toldBytes else { return }
            state.bytes += body.count
            state.told.append(json)
        }
    }

    var told: [JSON] { state.withLock { $0.told } }

    /// Takes the lines of the log in the place of a writer.
    func keep(_ output: LogStream) { state.withLock { $0.output = output } }

    /// What the runtime printed up to a time.
    func lines(until end: Instant, now: Instant) -> [String] {
        guard let output = state.withLock({ $0.output }) else { return [] }
        var lines: [String] = []
        while lines.count < LimitsStarts.modules {
            let batch = output.take(now: now)
            guard !batch.isEmpty else { break }
            lines += batch.filter { $0.time <= end }.map(\.text)
        }
        return lines
    }

    /// A time that the runtime told: nanoseconds since 1970.
    func time(told name: String) -> Instant? {
        told.lazy.compactMap { $0[name]?.integer }.first.map { Instant(nanoseconds: $0) }
    }
}
