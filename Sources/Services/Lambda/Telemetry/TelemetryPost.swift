internal import Base
internal import HTTP
internal import Sandbox

/// Posts portions of events to a port inside a sandbox.
struct TelemetryPost: Sendable {
    let sandbox: any Sandbox
    let client: @Sendable () -> HTTPClient
    let clock: any Clock

    /// - Returns: whether it was taken; false too where nobody listens or answers in time.
    func send(_ body: [UInt8], _ subscription: TelemetrySubscription) async -> Bool {
        await withTaskGroup(of: Bool.self) { group in
            group.addTask { await deliver(body, subscription) }
            group.addTask {
                do {
                    try await clock.sleep(for: LimitsLambda.telemetryAnswer)
                } catch {
                    // It was answered, or the server stops.
                }
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }

    private func deliver(_ body: [UInt8], _ subscription: TelemetrySubscription) async -> Bool {
        do {
            let connection = try await sandbox.connect(port: subscription.port)
            let request = HTTPClientRequest(
                subscription.isPut ? .put : .post, host: "sandbox.localdomain", port: Int(subscription.port),
                target: subscription.target,
                headers: ["Content-Type": "application/json", "Connection": "close"], body: .bytes(body))
            let response = try await client().send(request, over: connection)
            return response.status < 300
        } catch {
            return false
        }
    }
}
