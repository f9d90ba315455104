/// Which of the two interfaces an extension has subscribed by: the Logs API is the older one.
/// - Source: AWS Lambda Developer Guide, "Lambda Telemetry API reference" and "Using the Lambda Logs API".
enum TelemetryAPI: Sendable, Hashable {
    case telemetry
    case logs

    /// What its lines of the log begin with.
    var word: String { self == .telemetry ? "TELEMETRY" : "LOGS" }

    var schemas: [String] { self == .telemetry ? Self.telemetrySchemas : Self.logsSchemas }

    static let telemetrySchemas = ["2022-07-01", "2022-12-13", "2025-01-29"]
    static let logsSchemas = ["2020-08-15", logsSchemaWithRuntimeDone]
    static let logsSchemaWithRuntimeDone = "2021-03-18"
    /// Those in which a line of a log in JSON is an object.
    static let schemasWithRecords: Set<String> = ["2022-12-13", "2025-01-29"]
}
