package import Base
package import ServiceKit
package import Wire

/// Shows the platform's time and moves it forward, for commands on the server's own machine.
///
/// - `GET /_martlet/clock` tells the time, the machine's, and the rate.
/// - `POST /_martlet/clock` with `{"advance": SECONDS}` or `{"rate": NUMBER}` changes it and tells the same.
///
/// A page that somebody looks at in a browser could send the order too, so what names an `Origin` is refused,
/// and so is what SNS delivers.
package struct ClockDoor: FrontDoor {
    package let service = "Clock"
    private static let path = "/_martlet/clock"
    private let clock: AdjustableClock
    private let machineClock: any Clock
    private let save: @Sendable (AdjustableClock.Setting) throws(Failure) -> Void

    /// - Parameter save: keeps a setting over a restart, before it counts.
    package init(
        _ clock: AdjustableClock, machineClock: any Clock,
        save: @escaping @Sendable (AdjustableClock.Setting) throws(Failure) -> Void
    ) {
        (self.clock, self.machineClock, self.save) = (clock, machineClock, save)
    }

    package func isFor(_ head: WireRequest) -> Bool { head.path == Self.path }

    package func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        // Behind a proxy everybody would seem to be here.
        let isHere = ["127.0.0.1", "::1", "::ffff:127.0.0.1"].contains(context.sourceIP)
        let isForwarded = ["x-forwarded-for", "forwarded", "origin", "x-amz-sns-message-type"].contains {
            request.header($0) != nil
        }
        guard isHere, !context.isFromFunction, !isForwarded else {
            return Self.answer(403, ["message": "this is for commands on the server's machine"])
        }
        switch request.method {
        case "GET": return Self.answer(200, time)
        case "POST": return change(request.body)
        default: return Self.answer(405, ["message": "GET and POST are answered here"])
        }
    }

    private func change(_ body: [UInt8]) -> WireResponse {
        guard let change = Self.change(body) else {
            return Self.answer(400, ["message": #"say {"advance": SECONDS} or {"rate": NUMBER}"#])
        }
        do throws(Failure) {
            try clock.change(change, save: save)
            return Self.answer(200, time)
        } catch {
            return Self.answer(error.code == "clock.bounds" ? 400 : 500, ["message": .string(error.message)])
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
            "rate": .double(clock.setting.rate),
        ]
    }

    private static func answer(_ status: Int, _ body: JSON) -> WireResponse {
        WireResponse(status: status, headers: [("Content-Type", "application/json")], body: body.bytes)
    }
}
