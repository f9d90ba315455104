package import Base
package import ServiceKit
package import Wire

/// Shows the platform's time and moves it forward, for commands on the server's own machine.
///
/// - `GET /_martlet/clock` tells the time, the machine's, the rate, and where the key is.
/// - `POST /_martlet/clock` with the key, and `{"advance": SECONDS}` or `{"rate": NUMBER}`, changes it and tells the
///   same.
package struct ClockDoor: FrontDoor {
    package let service = "Clock"
    private static let path = "/_martlet/clock"
    private let clock: AdjustableClock
    private let machineClock: any Clock
    private let key: LocalKey
    private let save: @Sendable (AdjustableClock.Setting) throws(Failure) -> Void

    /// - Parameter save: keeps a setting over a restart, before it counts.
    package init(
        _ clock: AdjustableClock, machineClock: any Clock, key: LocalKey,
        save: @escaping @Sendable (AdjustableClock.Setting) throws(Failure) -> Void
    ) {
        (self.clock, self.machineClock, self.key, self.save) = (clock, machineClock, key, save)
    }

    package func isFor(_ head: WireRequest) -> Bool { head.path == Self.path }

    package func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        if let refusal = LocalKey.refusal(toFar: request, context) { return refusal }
        switch request.method {
        case "GET": return WireResponse(status: 200, json: time)
        case "POST": return key.refusal(toKeyless: request) ?? change(request.body)
        default: return .refusal(405, "GET and POST are answered here")
        }
    }

    private func change(_ body: [UInt8]) -> WireResponse {
        guard let change = Self.change(body) else {
            return .refusal(400, #"say {"advance": SECONDS} or {"rate": NUMBER}"#)
        }
        do throws(Failure) {
            try clock.change(change, save: save)
            return WireResponse(status: 200, json: time)
        } catch {
            return .refusal(error.code == "clock.bounds" ? 400 : 500, error.message)
        }
    }

    private static func change(_ body: [UInt8]) -> AdjustableClock.Change? {
        guard let json = try? JSON(parsing: body), case .object(let fields) = json, fields.count == 1 else {
            return nil
        }
        if let seconds = json["advance"]?.double, seconds >= 0, seconds <= 9e9 {
            return .advance(.nanoseconds(Int64(seconds * 1_000_000_000)))
        }
        return json["rate"]?.double.map { .rate($0) }
    }

    private var time: JSON {
        let (now, machine) = (clock.now, machineClock.now)
        return [
            "time": .string(CalendarDate(now).iso8601(milliseconds: true)),
            "machineTime": .string(CalendarDate(machine).iso8601(milliseconds: true)),
            "aheadSeconds": .double(Double((now - machine).inNanoseconds / 1_000_000) / 1_000),
            "rate": .double(clock.setting.rate), "key": .string(key.path),
        ]
    }
}
