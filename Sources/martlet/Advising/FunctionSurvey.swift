internal import Advice
internal import Base
internal import HTTP
internal import Wire

/// Reads the settings of functions, their logs and their roles.
struct FunctionSurvey: Sendable {
    private let client: AWSClient
    private let names: TemplateNames
    private let roles: RoleSurvey

    init(_ client: AWSClient, _ names: TemplateNames, _ roles: RoleSurvey) {
        (self.client, self.names, self.roles) = (client, names, roles)
    }

    /// - Parameter configuration: as ListFunctions tells it.
    func function(_ configuration: JSON) async throws -> Application.Function {
        var function = settings(configuration)
        let aliases = try await aliases(function.name)
        function.aliases = aliases.map(\.name)
        if !function.runtime.isEmpty {
            let page = try await client.page(
                "/_martlet/lambda/runtimes/\(PercentEncoding.encode(function.runtime))")
            function.isRuntimeOld = page?["isDeprecated"]?.bool ?? false
        }
        let caught = try await failureTargets(configuration)
        function.catchesFailures = !caught.isEmpty
        let callers = try await callers(function.name, function.aliases)
        function.asynchronousCallers = callers.intersection(Self.waitForNone).sorted()
        function.waitingCallers = callers.intersection(Self.wait).sorted()
        try await addConcurrency(aliases, to: &function)
        let log = LogSurvey(client, function.logGroup, of: configuration)
        function.logs = try await log.group()
        function.runs = function.logs == nil ? [] : try await log.runs()
        function.processorUse = try await client.page(
            "/_martlet/lambda/processor-use/\(PercentEncoding.encode(function.arn))"
        ).flatMap(Application.ProcessorUse.init)
        if let role = configuration["Role"]?.string {
            function.role = try await roles.role(role, names)
            // What is only needed when something fails may never have been seen.
            function.role?.used += caught.compactMap(Application.Use.init(delivering:))
            if configuration["TracingConfig"]?["Mode"] == "Active" { function.role?.used += Application.Use.tracing }
        }
        return function
    }

    private func settings(_ configuration: JSON) -> Application.Function {
        var function = Application.Function()
        function.name = configuration["FunctionName"]?.string ?? ""
        function.arn = configuration["FunctionArn"]?.string ?? ""
        function.logicalID = names.function(function.name)
        function.runtime = configuration["Runtime"]?.string ?? ""
        function.memoryMB = configuration["MemorySize"]?.integer.map { Int($0) } ?? function.memoryMB
        function.timeoutSeconds =
            configuration["Timeout"]?.integer.map { Int($0) } ?? function.timeoutSeconds
        for (name, value) in configuration["Environment"]?["Variables"]?.object ?? [:] {
            function.variables[name] = value.string
        }
        function.logGroup =
            configuration["LoggingConfig"]?["LogGroup"]?.string ?? "/aws/lambda/\(function.name)"
        function.isARM = configuration["Architectures"]?[0]?.string == "arm64"
        function.startsFromSnapshots = configuration["SnapStart"]?["ApplyOn"]?.string == "PublishedVersions"
        function.isFitForSnapshots =
            configuration["PackageType"]?.string != "Image"
            && (configuration["FileSystemConfigs"]?.array ?? []).isEmpty
            && configuration["EphemeralStorage"]?["Size"]?.integer ?? 512 <= 512
        function.codeDigest = configuration["CodeSha256"]?.string ?? ""
        function.codeBytes = Int(configuration["CodeSize"]?.integer ?? 0)
        return function
    }

    // MARK: - Callers

    /// Services that invoke a function and wait for no answer.
    private static let waitForNone = [
        "s3.amazonaws.com", "sns.amazonaws.com", "events.amazonaws.com", "logs.amazonaws.com",
    ]
    private static let wait = ["apigateway.amazonaws.com", "elasticloadbalancing.amazonaws.com", url]
    private static let url = "its URL"

    private func callers(_ name: String, _ aliases: [String]) async throws -> Set<String> {
        var services: Set<String> = []
        for query in [""] + aliases.map({ "Qualifier=\(PercentEncoding.encode($0))" }) {
            let policy = try await found("GetPolicy", "\(Self.path(name))/policy", query)
            guard let text = policy?["Policy"]?.string else { continue }
            let statements = try JSON(parsing: Array(text.utf8))["Statement"]?.array ?? []
            services.formUnion(statements.compactMap { $0["Principal"]?["Service"]?.string })
            if statements.contains(where: { $0["Action"] == "lambda:InvokeFunctionUrl" }) { services.insert(Self.url) }
        }
        return services
    }

    private func aliases(_ name: String) async throws -> [(name: String, version: String)] {
        try await client.lambdaPages("Aliases", "\(Self.path(name))/aliases", "ListAliases").compactMap { alias in
            alias["Name"]?.string.map { ($0, alias["FunctionVersion"]?.string ?? "") }
        }
    }

    /// Where failed asynchronous events go, of the function, its versions and aliases.
    private func failureTargets(_ configuration: JSON) async throws -> [String] {
        let name = PercentEncoding.encode(configuration["FunctionName"]?.string ?? "")
        let configs = try await client.lambdaPages(
            "FunctionEventInvokeConfigs", "/2019-09-25/functions/\(name)/event-invoke-config/list",
            "ListFunctionEventInvokeConfigs")
        return configs.compactMap { $0["DestinationConfig"]?["OnFailure"]?["Destination"]?.string }
            + [configuration["DeadLetterConfig"]?["TargetArn"]?.string].compactMap(\.self)
    }

    // MARK: - Concurrency

    private func addConcurrency(_ aliases: [(name: String, version: String)], to function: inout Application.Function)
        async throws
    {
        let reserved = try await found(
            "GetFunctionConcurrency", "/2019-09-30/functions/\(PercentEncoding.encode(function.name))/concurrency", "")
        function.reservedConcurrency = reserved?["ReservedConcurrentExecutions"]?.integer.map { Int($0) }
        // Without an alias nothing that calls could name what is provisioned, save a version's number.
        guard !aliases.isEmpty else { return }
        let configs = try await found(
            "ListProvisionedConcurrencyConfigs",
            "/2019-09-30/functions/\(PercentEncoding.encode(function.name))/provisioned-concurrency", "List=ALL")
        function.provisioned = (configs?["ProvisionedConcurrencyConfigs"]?.array ?? []).compactMap { config in
            guard let qualifier = config["FunctionArn"]?.string?.split(separator: ":").last.map(String.init),
                let amount = config["RequestedProvisionedConcurrentExecutions"]?.integer
            else { return nil }
            let version = aliases.first { $0.name == qualifier }?.version ?? qualifier
            return Application.Provisioned(qualifier: qualifier, version: version, amount: Int(clamping: amount))
        }
    }

    // MARK: - Calls

    private static func path(_ name: String) -> String { "/2015-03-31/functions/\(PercentEncoding.encode(name))" }

    /// What an address answers; nil where nothing is configured there.
    private func found(_ operation: String, _ path: String, _ query: String) async throws -> JSON? {
        do {
            return try await client.restJSON(AWSClient.Call("lambda", "Lambda \(operation)", .get, path, query: query))
        } catch let fault as AWSFault where fault.status == 404 {
            return nil
        }
    }
}

extension Application.Use {
    /// What a role needs for traces, which Lambda sends in its name.
    fileprivate static let tracing = ["PutTraceSegments", "PutTelemetryRecords"].map {
        Application.Use(action: "xray:" + $0, resource: "*", count: 0)
    }

    /// What a role needs to hand a failed event on.
    fileprivate init?(delivering target: String) {
        let actions = [
            "sqs": "sqs:SendMessage", "sns": "sns:Publish", "lambda": "lambda:InvokeFunction",
            "events": "events:PutEvents",
            "s3": "s3:PutObject",
        ]
        guard let arn = ARN(target), let action = actions[arn.service] else { return nil }
        self.init(action: action, resource: arn.service == "s3" ? target + "/*" : target, count: 0)
    }
}
