internal import Base
internal import Platform

/// What was called in each of the last seconds: a ring, whose places are taken again as time goes on.
struct RecentSeconds: Sendable {
    /// What one service answered in a second.
    struct Rate: Sendable {
        var calls = 0
        /// Calls that answered a fault, and invocations whose function failed.
        var faults = 0
        var duration = Duration.zero

        fileprivate mutating func add(_ call: CallRecord) {
            calls += 1
            if call.isFault { faults += 1 }
            duration += call.duration
        }
    }

    /// A second since 1970, by the machine's clock, and what each service answered in it.
    struct Second: Sendable {
        let time: Int64
        var rates: [String: Rate] = [:]

        /// `{"time": 1790000000, "calls": {"SQS": 2}, "faults": {"SQS": 1}, "milliseconds": {"SQS": 0.7}}`
        var json: JSON {
            var (calls, faults, milliseconds): (JSONObject, JSONObject, JSONObject) = ([:], [:], [:])
            for (service, rate) in rates.sorted(by: { $0.key < $1.key }) {
                calls[service] = .integer(Int64(rate.calls))
                faults[service] = .integer(Int64(rate.faults))
                milliseconds[service] = .double(rate.duration.inMilliseconds)
            }
            return [
                "time": .integer(time), "calls": .object(calls), "faults": .object(faults),
                "milliseconds": .object(milliseconds),
            ]
        }
    }

    private var ring: [Second?] = Array(repeating: nil, count: LimitsConsole.seconds)

    /// Counts a call that ended at `now`.
    mutating func add(_ call: CallRecord, at now: Instant) {
        let place = Self.place(of: now.seconds)
        var second = ring[place].flatMap { $0.time == now.seconds ? $0 : nil } ?? Second(time: now.seconds)
        // Its only owner is to change it: it is not copied.
        ring[place] = nil
        second.rates[call.service, default: Rate()].add(call)
        ring[place] = second
    }

    /// The seconds from `first` on that have ended by `now`, as far as they are kept, those without calls too.
    func ended(from first: Int64?, by now: Instant) -> [Second] {
        let oldest = now.seconds - Int64(LimitsConsole.seconds)
        // A machine's clock may be set back: nothing has ended since then.
        let start = min(max(first ?? oldest, oldest), now.seconds)
        return (start..<now.seconds).map { time in
            ring[Self.place(of: time)].flatMap { $0.time == time ? $0 : nil } ?? Second(time: time)
        }
    }

    private static func place(of time: Int64) -> Int { Int(time.magnitude % UInt64(LimitsConsole.seconds)) }
}
