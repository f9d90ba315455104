package import Base
package import Wire

/// How one service reaches another: through the same pipeline as a call from outside, from `authorize` on.
package protocol ServiceDirectory: Sendable {
    /// A caller for generated clients, acting as `principal` in an account and region.
    /// - Parameter traceHeader: the `X-Amzn-Trace-Id` under which the calls are recorded.
    func caller(as principal: Caller, account: AccountID, region: Region, traceHeader: String?) -> any ServiceCaller

    /// Who sends a request to a front door, by its signature, which must be made for this service and region.
    /// - Returns: `.anonymous` for a request that carries none.
    /// - Throws: what AWS says of a signature that is not to be believed.
    func identify(
        _ request: WireRequest, service: String, region: Region, _ context: CallContext
    ) async throws -> Caller

    /// Who signed the policy of a form by which a browser uploads, and for which region.
    /// - Parameter fields: the form's, by their names in lower case.
    /// - Throws: what AWS says of a signature that is not to be believed.
    func identify(form fields: [String: String], _ context: CallContext) async throws -> (
        caller: Caller, region: Region
    )

    /// Decides what a front door lets its caller do, or what an operation decides on by itself, as the pipeline decides
    /// for operations.
    /// - Parameter wireProtocol: in whose words a denial is written.
    /// - Throws: AWS's AccessDenied.
    func authorize(_ accesses: [Access], _ context: CallContext, in wireProtocol: WireProtocol) async throws
}

extension ServiceDirectory {
    package func authorize(_ accesses: [Access], _ context: CallContext) async throws {
        try await authorize(accesses, context, in: .restJSON)
    }

    package func caller(as principal: Caller, account: AccountID, region: Region) -> any ServiceCaller {
        caller(as: principal, account: account, region: region, traceHeader: nil)
    }

    /// Acts as the caller of `context`, whose permissions count.
    package func caller(like context: CallContext) -> any ServiceCaller {
        caller(as: context.caller, account: context.account, region: context.region, traceHeader: context.traceHeader)
    }
}

/// What a generated client calls through.
package protocol ServiceCaller: Sendable {
    func call<Input, Output>(_ operation: TypedOperation<Input, Output>, _ input: Input) async throws -> Output

    /// The same caller, whose calls are no use that AWS bills, and are not recorded: what a service does on its own.
    func uncounted() -> any ServiceCaller

    /// Decides what the caller may do where a service does something in its name that is no operation.
    /// - Throws: AWS's AccessDenied.
    func authorize(_ accesses: [Access]) async throws
}
