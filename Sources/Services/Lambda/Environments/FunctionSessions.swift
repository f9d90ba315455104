internal import ServiceCalls

/// The keys that functions act with: sessions of their roles.
extension RoleSessions {
    /// The function's session of its role.
    /// - Throws: what a function with a role that Lambda may not assume is told.
    func session(role: String, for function: FunctionKey) async throws -> Session {
        try await session(role: role, for: Self.resource(function))
    }

    /// Forgets the sessions of a function whose role may have changed.
    func forget(_ function: FunctionKey) { forget(Self.resource(function)) }

    private static func resource(_ function: FunctionKey) -> Resource {
        Resource(arn: function.arn, account: function.account, region: function.region, sessionName: function.name)
    }
}

extension RoleSessions.Session {
    /// As a function's variables.
    var variables: [String: String] {
        ["AWS_ACCESS_KEY_ID": accessKeyID, "AWS_SECRET_ACCESS_KEY": secretAccessKey, "AWS_SESSION_TOKEN": token]
    }
}
