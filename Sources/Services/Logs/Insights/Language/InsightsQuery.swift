internal import Base
internal import Wire

/// A query of CloudWatch Logs Insights, read and ready to run.
/// - Source: CloudWatch Logs User Guide, "CloudWatch Logs Insights language query syntax".
struct InsightsQuery: Sendable {
    let commands: [QueryCommand]
    let names: QueryNames
    /// What results show, in order.
    let columns: [QueryColumn]

    /// - Throws: `MalformedQueryException` for a text that is no query; a command that AWS has and this service has
    ///   not is refused by its name.
    init(_ text: String) throws(Fault) {
        var parser = QueryParser(text)
        self = try parser.query()
    }

    init(commands: [QueryCommand], names: QueryNames, columns: [QueryColumn]) {
        (self.commands, self.names, self.columns) = (commands, names, columns)
    }
}
