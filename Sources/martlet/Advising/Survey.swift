internal import Advice
internal import Base

/// Reads what advice is given on from a running platform, by AWS's own operations: settings of functions and of what
/// triggers them, their roles, logs and metrics, and what the platform recorded.
struct Survey: Sendable {
    let names: TemplateNames
    private let client: AWSClient
    private let stack: String?
    private let stacks: [Stack]

    /// - Parameter stack: the only one that is looked at; nil for all that is there.
    init(_ client: AWSClient, stack: String?) async throws {
        (self.client, self.stack) = (client, stack)
        stacks = try await Self.stacks(stack, client)
        names = try await TemplateNames(stacks, client)
    }

    private static func stacks(_ name: String?, _ client: AWSClient) async throws -> [Stack] {
        guard let name else { return try await Stack.all(client) }
        guard let found = try await Stack.describe(name, client) else {
            throw CommandFailure("there is no stack \(name); `martlet status` lists those that are there")
        }
        return [found]
    }

    /// - Returns: with it, what whoever reads the advice has to know of what it is made of.
    func application() async throws -> (Application, notes: [String]) {
        var application = Application()
        var notes: [String] = []
        let roles = try await RoleSurvey(client)
        let functions = FunctionSurvey(client, names, roles)
        let code = await CodeSurvey(client)
        let all = try await client.lambdaPages("Functions", "/2015-03-31/functions", "ListFunctions")
        for configuration in all where isMeant(configuration) {
            var function = try await functions.function(configuration)
            switch try await code.read(configuration) {
            case .code(let code): function.code = code
            case .none: break
            case .failed: notes.append("the code of \(function.name) could not be read: what only it tells is missing")
            }
            function.hasOwnRole = all.count { $0["Role"] == configuration["Role"] } == 1
            application.functions.append(function)
        }
        application.hasForgottenCalls = roles.hasForgottenCalls
        let health = try await client.page("/_martlet/health")
        // Calls of CloudWatch are signed for another name than the one that policies have.
        let served = (health?["services"]?.object ?? [:]).map { $0.key == "monitoring" ? "cloudwatch" : $0.key }
        application.servedServices = Set(served)
        application.logicalIDs = names.byARN(like: application.functions.first?.arn)
        let sources = SourceSurvey(client, names)
        application.mappings = try await sources.mappings().filter { mapping in
            application.functions.contains { mapping.functionARN.hasPrefix($0.arn) }
        }
        application.queues = try await sources.queues(of: application.mappings)
        try await ScheduleSurvey(client).add(to: &application)
        try await LoadSurvey(client).add(to: &application)
        if application.functions.isEmpty {
            notes += stacks.map { "the stack \($0.name) has no functions (\($0.status))" }
        }
        return (application, notes)
    }

    private func isMeant(_ configuration: JSON) -> Bool {
        stack == nil || configuration["FunctionName"]?.string.map { names.function($0) != nil } ?? false
    }
}
