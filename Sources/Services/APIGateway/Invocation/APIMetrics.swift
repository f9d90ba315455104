internal import Base
internal import ServiceKit
internal import Wire

/// What is measured of a stage.
/// - Source: API Gateway Developer Guide, "Amazon API Gateway dimensions and metrics".
struct StageMetrics: Sendable {
    private let count: MetricHandle
    private let clientErrors: MetricHandle
    private let serverErrors: MetricHandle
    private let latency: MetricHandle
    private let integrationLatency: MetricHandle

    fileprivate init(_ scope: MetricScope) {
        count = scope.metric("Count", .count)
        clientErrors = scope.metric("4XXError", .count)
        serverErrors = scope.metric("5XXError", .count)
        latency = scope.metric("Latency", .milliseconds)
        integrationLatency = scope.metric("IntegrationLatency", .milliseconds)
    }

    /// A request was answered. Errors are told of each, so that their average is their rate.
    /// - Parameters:
    ///   - took: from the request to the answer.
    ///   - integration: for which the backend was waited for; nil where none was asked.
    func answered(_ status: Int, took: Duration, integration: Duration?, at now: Instant) {
        count.add(1, at: now)
        clientErrors.add((400..<500).contains(status) ? 1 : 0, at: now)
        serverErrors.add(status >= 500 ? 1 : 0, at: now)
        latency.add(took.inMilliseconds, at: now)
        if let integration { integrationLatency.add(integration.inMilliseconds, at: now) }
    }
}

/// The metrics of all stages.
final class APIMetrics: Sendable {
    private struct Name: Hashable {
        let tenant: Tenant
        let api: String
        let stage: String
    }

    private let book: MetricBook
    private let known = Memo<Name, StageMetrics>(most: LimitsAPIGateway.compiledAPIs)

    init(_ book: MetricBook) { self.book = book }

    func of(_ routes: APIRoutes, _ stage: StageRoutes) -> StageMetrics {
        known.value(of: Name(tenant: routes.tenant, api: routes.metricName, stage: stage.name)) { name in
            StageMetrics(
                MetricScope(
                    book, "AWS/ApiGateway", of: name.tenant,
                    [["ApiName": name.api], ["ApiName": name.api, "Stage": name.stage]]))
        }
    }
}

extension APIRoutes {
    /// The API's name in ASCII, or its id where nothing of it is.
    fileprivate var metricName: String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.isEmpty ? id : name }
        let ascii = name.unicodeScalars.filter(\.isASCII)
        return ascii.isEmpty ? id : String(String.UnicodeScalarView(ascii))
    }
}
