internal import Advice
internal import Base

/// Reads what advice is given on from a running platform, by AWS's own operations: settings of functions and of what
/// triggers them, their roles, logs and metrics, and what the platform recorded.
struct Survey: Sendable {
    let names: TemplateNames
    private let client: AWSClient
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
        let functions = FunctionSurvey(client, names, roles)
        let code = await CodeSurvey(client)
        let all = try await client.lambdaPages("Functions", "/2015-03-31/functions", "ListFunctions")
        for configuration in all where isMeant(configuration) {
            var function = try await functions.function(configuration)
            function.code = try await code.code(of: configuration)
            function.hasOwnRole = all.count { $0["Role"] == configuration["Role"] } == 1
            application.functions.append(function)
        }
        application.hasForgottenCalls = roles.hasForgottenCalls
        application.logicalIDs = names.byARN(like: application.functions.first?.arn)
        let sources = SourceSurvey(client, names)
        application.mappings = try await sources.mappings().filter { mapping in
            application.functions.contains { mapping.functionARN.hasPrefix($0.arn) }
        }
        application.queues = try await sources.queues(of: application.mappings)
        try await ScheduleSurvey(client).add(to: &application)
        try await LoadSurvey(client).add(to: &application)
        return application
    }

    private func isMeant(_ configuration: JSON) -> Bool {
        stack == nil || configuration["FunctionName"]?.string.map { names.function($0) != nil } ?? false
    }
}
