internal import Base
internal import HTTP

/// The Telemetry API and the Logs API of one environment, by which its extensions subscribe.
/// - Source: AWS Lambda Developer Guide, "Lambda Telemetry API reference" and "Using the Lambda Logs API".
struct SubscriptionAPI: Sendable {
    let environment: ExecutionEnvironment
    let api: TelemetryAPI

    /// Nil for other paths.
    init?(_ environment: ExecutionEnvironment, path: String) {
        switch path {
        case "/2022-07-01/telemetry", "/2022-07-01/telemetry/": api = .telemetry
        case "/2020-08-15/logs", "/2020-08-15/logs/": api = .logs
        default: return nil
        }
        self.environment = environment
    }

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard request.method == .put else {
            return RuntimeAPI.error(405, "InvalidMethod", "The method is not allowed.")
        }
        do {
            let id = try ExtensionsAPI.id(request)
            let subscription = try TelemetrySubscription(try await ExtensionsAPI.body(request), api: api)
            try environment.subscribe(id, subscription)
            return HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: .text(#""OK""#))
        } catch let refusal as ExtensionRefusal {
            return ExtensionsAPI.refused(refusal)
        } catch let invalid as TelemetrySubscription.Invalid {
            let type = api == .telemetry ? "ValidationError" : "Logs.ValidationError"
            return RuntimeAPI.error(400, type, invalid.message)
        } catch {
            return RuntimeAPI.error(400, "InvalidBody", "The body broke off.")
        }
    }
}
