internal import Pricing

/// How many environments run at one time, and how many are kept ready.
extension Rule {
    /// A database has room for so many connections, and each environment has one.
    /// - Source: AWS Lambda Developer Guide, "Configuring reserved concurrency for a function"; of a function that a
    ///   queue alone calls, "Configuring scaling behavior for SQS event source mappings".
    static let reservedConcurrency = ofFunctions { function, application in
        let mappings = application.mappings(of: function)
        guard function.reservedConcurrency == nil, function.hasRun, let variable = DatabaseText.variable(of: function),
            !mappings.contains(where: { $0.maximumConcurrency != nil })
        else { return nil }
        let amount = concurrency(of: function)
        let queue = mappings.first { $0.sourceARN.contains(":sqs:") && application.isOnlyCaller($0, of: function) }
        let property = queue == nil ? "ReservedConcurrentExecutions" : "MaximumConcurrency"
        let edits = amount.map { amount in
            queue.map { $0.edit("ScalingConfig", "MaximumConcurrency: \(amount)", of: function) }
                ?? TemplateEdit.property(property, of: function.logicalID, "\(amount)")
        }
        return Finding(
            .reservedConcurrency, function.arn, logicalID: function.logicalID,
            what: "Nothing bounds how many of its environments connect to a database at one time.",
            evidence: ["the variable \(variable) names the database"] + crowd(function),
            change: "\(property): \(amount.map { String($0) } ?? "as many as the database has connections for")",
            confidence: amount == nil ? 0.6 : 0.7, severity: amount == nil ? .note : .warning
        ).with(edits ?? [])
    }

    private static func crowd(_ function: Application.Function) -> [String] {
        guard function.load.busiestMinute > 0, let mean = function.meanMilliseconds else { return [] }
        return [
            "\(function.load.busiestMinute) events came in its busiest minute, of \(Int(mean.rounded())) ms each",
            "up to \(function.load.mostAtOnce) ran at one time",
        ]
    }

    /// The environments that its events need; nil where too few are known.
    private static func concurrency(of function: Application.Function) -> Int? {
        guard function.runs.count >= LimitsAdvice.enoughRuns, function.load.busiestMinute > 0,
            let mean = function.meanMilliseconds
        else { return nil }
        return max(concurrency(Double(function.load.busiestMinute) / 60, mean), function.load.mostAtOnce)
    }

    /// By Little's law, with room for arrivals that are not even: three times the deviation of a Poisson process.
    private static func concurrency(_ eventsPerSecond: Double, _ milliseconds: Double) -> Int {
        let mean = eventsPerSecond * milliseconds / 1_000
        return max(2, Int((mean + 3 * mean.squareRoot()).rounded(.up)))
    }

    /// - Source: AWS Lambda Developer Guide, "Configuring provisioned concurrency for a function", estimating.
    static let provisionedIdle = Rule { application in
        application.functions.flatMap { function in
            function.provisioned.compactMap { provisionedIdle($0, function) }
        }
    }

    private static func provisionedIdle(_ kept: Application.Provisioned, _ function: Application.Function) -> Finding? {
        let prices = Prices()
        let least = prices.breakEven(isARM: function.isARM)
        // A tenth more than was ever used, as AWS recommends.
        let fit = kept.events == 0 ? 0 : max(1, (kept.mostAtOnce * 11 + 9) / 10)
        guard kept.minutes >= LimitsAdvice.enoughMinutes, function.load.events >= LimitsAdvice.manyEvents,
            kept.meanUse < least, kept.spilled == 0, fit * 2 <= kept.amount
        else { return nil }
        let month =
            Double(kept.amount - fit) * function.memoryGB * prices.provisioned(isARM: function.isARM)
            * Prices.secondsOfMonth
        return Finding(
            .provisionedIdle, function.arn, logicalID: function.logicalID,
            what: "Environments are kept ready, and paid for, that no event comes to.",
            evidence: [
                "\(kept.qualifier) keeps \(kept.amount); up to \(kept.mostAtOnce) ran at one time",
                "\(percent(kept.meanUse)) were in use over \(kept.minutes) minutes; from \(percent(least)) on "
                    + "they cost less than runs without",
            ],
            change: fit == 0
                ? "Remove ProvisionedConcurrencyConfig, or have callers name \(kept.qualifier)"
                : "ProvisionedConcurrentExecutions: \(fit)", confidence: 0.75
        ).with(fit == 0 ? [] : provisionedEdit(fit, function), saving: Saving(of: .month, dollars: month))
            .from(kept.qualifier)
    }

    private static func provisionedEdit(_ amount: Int, _ function: Application.Function) -> [TemplateEdit] {
        guard let resource = function.logicalID else { return [] }
        let path = ["Properties", "ProvisionedConcurrencyConfig", "ProvisionedConcurrentExecutions"]
        return [
            TemplateEdit([
                .init(resource, path, "\(amount)", type: "AWS::Serverless::Function", existing: path.count)
            ])
        ]
    }

    static func percent(_ share: Double) -> String { "\((share * 1_000).rounded() / 10) %" }
}

/// Tells what names a database.
enum DatabaseText {
    private static let names = [
        "DB_HOST", "DB_HOSTNAME", "DB_ENDPOINT", "DB_URL", "DATABASE_URL", "DATABASE_HOST", "PGHOST", "POSTGRES_HOST",
        "MYSQL_HOST", "RDS_HOST", "RDS_HOSTNAME", "RDS_ENDPOINT", "DB_URI", "DATABASE_URI", "DB_DSN", "DATABASE_DSN",
        "POSTGRES_DSN", "MYSQL_DSN",
    ]
    private static let schemes = ["postgres", "postgresql", "mysql", "mariadb", "sqlserver", "mssql", "oracle"]

    /// The variable that names it; nil where none does, or where a proxy or the Data API stands before it.
    static func variable(of function: Application.Function) -> String? {
        let isByDataAPI = function.role?.used.contains { $0.action.hasPrefix("rds-data:") } ?? false
        let found = function.variables.filter { name, value in
            let isNamed = names.contains { name.uppercased() == $0 || name.uppercased().hasSuffix("_\($0)") }
            return isURL(value) || (isNamed && isHost(value))
        }
        guard !isByDataAPI, !found.values.contains(where: { $0.contains(".proxy-") }) else { return nil }
        return found.keys.sorted().first
    }

    /// Behind a scheme there may be a driver: `mysql+pymysql://`.
    private static func isURL(_ value: String) -> Bool {
        value.firstRange(of: "://").map { end in
            schemes.contains(String(value[..<end.lowerBound].prefix { $0 != "+" }))
        } ?? false
    }

    /// A file, a table or a document store answers to no host's name with so few connections.
    private static func isHost(_ value: String) -> Bool {
        let others = [
            "file:", "sqlite:", "mongodb", "redis:", "dynamodb", "http:", "https:", "libsql:", "/", "arn:", "{{",
        ]
        return !value.isEmpty && !others.contains { value.lowercased().hasPrefix($0) } && !value.contains("dynamodb.")
    }
}
