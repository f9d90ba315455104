internal import Advice
internal import Base
internal import HTTP
internal import Wire

/// Reads what advice is given on from a running platform, by AWS's own operations: settings of functions and of what
/// triggers them, their roles and logs, and what the platform recorded.
struct Survey: Sendable {
    private let client: AWSClient
    let names: TemplateNames
    private let stack: String?

    /// - Parameter stack: the only one that is looked at; nil for all that is there.
    init(_ client: AWSClient, stack: String?) async throws {
        (self.client, self.stack) = (client, stack)
        names = try await TemplateNames(Self.stacks(stack, client), client)
    }

    private static func stacks(_ name: String?, _ client: AWSClient) async throws -> [Stack] {
        guard let name else { return try await Stack.all(client) }
        guard let found = try await Stack.describe(name, client) else {
            throw CommandFailure("there is no stack \(name); `martlet status` lists those that are there")
        }
        return [found]
    }

    func application() async throws -> Application {
        var application = Application()
        let roles = try await RoleSurvey(client)
        let code = await CodeSurvey(client)
        let all = try await client.lambdaPages("Functions", "/2015-03-31/functions", "ListFunctions")
        for configuration in all where isMeant(configuration) {
            var function = try await function(configuration, roles)
            function.code = try await code.code(of: configuration)
            function.hasOwnRole = all.count { $0["Role"] == configuration["Role"] } == 1
            application.functions.append(function)
        }
        application.mappings = try await mappings().filter { mapping in
            application.functions.contains { mapping.functionARN.hasPrefix($0.arn) }
        }
        for arn in Set(application.mappings.map(\.sourceARN)).sorted() where arn.contains(":sqs:") {
            if let queue = try await queue(arn) { application.queues.append(queue) }
        }
        return application
    }

    // MARK: - Functions

    private func isMeant(_ configuration: JSON) -> Bool {
        stack == nil || configuration["FunctionName"]?.string.map { names.function($0) != nil } ?? false
    }

    private func function(_ configuration: JSON, _ roles: RoleSurvey) async throws
        -> Application.Function
    {
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
        if !function.runtime.isEmpty {
            let page = try await client.page(
                "/_martlet/lambda/runtimes/\(PercentEncoding.encode(function.runtime))")
            function.isRuntimeOld = page?["isDeprecated"]?.bool ?? false
        }
        let aliases = try await aliases(function.name)
        let caught = try await failureTargets(configuration)
        function.catchesFailures = !caught.isEmpty
        function.asynchronousCallers = try await callers(function.name, aliases)
        function.logGroup =
            configuration["LoggingConfig"]?["LogGroup"]?.string ?? "/aws/lambda/\(function.name)"
        let log = LogSurvey(client, function.logGroup, of: configuration)
        function.logs = try await log.group()
        function.runs = function.logs == nil ? [] : try await log.runs()
        function.asynchronousEvents = try await asynchronousEvents(function.name)
        if let role = configuration["Role"]?.string {
            function.role = try await roles.role(role, names)
            // What is only needed when something fails may never have been seen.
            function.role?.used += caught.compactMap(Application.Use.init(delivering:))
        }
        return function
    }

    /// Services that invoke a function and wait for no answer.
    private static let waitForNone = [
        "s3.amazonaws.com", "sns.amazonaws.com", "events.amazonaws.com", "logs.amazonaws.com",
    ]

    private func callers(_ name: String, _ aliases: [String]) async throws -> [String] {
        var services: Set<String> = []
        for query in [""] + aliases.map({ "Qualifier=\(PercentEncoding.encode($0))" }) {
            let policy = try await found(
                "GetPolicy", "/2015-03-31/functions/\(PercentEncoding.encode(name))/policy", query)
            guard let text = policy?["Policy"]?.string else { continue }
            let statements = try JSON(parsing: Array(text.utf8))["Statement"]?.array ?? []
            services.formUnion(statements.compactMap { $0["Principal"]?["Service"]?.string })
        }
        return services.intersection(Self.waitForNone).sorted()
    }

    private func aliases(_ name: String) async throws -> [String] {
        try await client.lambdaPages(
            "Aliases", "/2015-03-31/functions/\(PercentEncoding.encode(name))/aliases", "ListAliases"
        )
        .compactMap {
            $0["Name"]?.string
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

    /// Events of the last fortnight for which nobody waited.
    private func asynchronousEvents(_ name: String) async throws -> Int {
        let now = try await client.serverTime()
        let answer = try await client.query(
            Self.cloudWatch, "GetMetricStatistics",
            [
                ("Namespace", "AWS/Lambda"), ("MetricName", "AsyncEventsReceived"),
                ("Dimensions.member.1.Name", "FunctionName"), ("Dimensions.member.1.Value", name),
                ("StartTime", CalendarDate(now - .seconds(14 * 86_400)).iso8601()),
                ("EndTime", CalendarDate(now).iso8601()), ("Period", "86400"),
                ("Statistics.member.1", "Sum"),
            ])
        return answer.members("Datapoints").reduce(0) {
            $0 + Int($1["Sum"].flatMap { Double($0.text) } ?? 0)
        }
    }

    private static let cloudWatch = QueryService(
        name: "CloudWatch", signingName: "monitoring", version: "2010-08-01")

    // MARK: - Sources

    private func mappings() async throws -> [Application.Mapping] {
        try await client.lambdaPages(
            "EventSourceMappings", "/2015-03-31/event-source-mappings", "ListEventSourceMappings"
        ).compactMap {
            mapping in
            guard let source = mapping["EventSourceArn"]?.string,
                let function = mapping["FunctionArn"]?.string
            else { return nil }
            var told = Application.Mapping(
                sourceARN: source, functionARN: function,
                hasFailureDestination: mapping["DestinationConfig"]?["OnFailure"]?["Destination"]?.string
                    != nil,
                retries: mapping["MaximumRetryAttempts"]?.integer.map { Int($0) } ?? -1)
            told.hasFilters = !(mapping["FilterCriteria"]?["Filters"]?.array ?? []).isEmpty
            return told
        }
    }

    private func queue(_ arn: String) async throws -> Application.Queue? {
        guard let name = ARN(arn)?.resource else { return nil }
        do {
            let url =
                try await client.json("sqs", "AmazonSQS.GetQueueUrl", ["QueueName": .string(name)])[
                    "QueueUrl"] ?? .null
            let attributes = try await client.json(
                "sqs", "AmazonSQS.GetQueueAttributes",
                ["QueueUrl": url, "AttributeNames": ["VisibilityTimeout", "RedrivePolicy"]])["Attributes"]
            return Application.Queue(
                arn: arn, logicalID: url.string.flatMap { names.queue($0) },
                visibilitySeconds: attributes?["VisibilityTimeout"]?.string.flatMap { Int($0) } ?? 30,
                hasDeadLetters: attributes?["RedrivePolicy"] != nil)
        } catch let fault as AWSFault where fault.code.contains("QueueDoesNotExist") {
            // It is another account's, or gone.
            return nil
        }
    }

    // MARK: - Calls

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
