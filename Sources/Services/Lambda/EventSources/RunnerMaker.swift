internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Makes what runs for a mapping: its source, read with the rights of the function's role, and its runner.
struct RunnerMaker: Sendable {
    let environment: ServiceEnvironment
    let functions: LambdaStore
    let invoker: Invoker
    let credentials: RoleSessions
    let background: Background
    let report: @Sendable (String) -> Void

    /// - Parameter onResult: gets what the mapping is to say of its last batch or poll.
    func make(
        _ mapping: EventSourceMapping, onResult: @escaping @Sendable (String) -> Void
    ) -> any MappingRun {
        let function = MappedFunction(mapping.function, functions: functions, invoker: invoker)
        switch SourceAddress(mapping.source) {
        case .queue(let queue)?:
            return MappingRunner(
                mapping, source: source(queue, of: mapping.function), function: function, environment: environment,
                background: background, report: report, onResult: onResult)
        case .stream(let stream)?:
            return runner(mapping, source(stream, of: mapping), function, onResult)
        case .table(let table)?:
            return runner(mapping, source(table, of: mapping), function, onResult)
        case nil: preconditionFailure("a mapping of \(mapping.source) was kept, which is no source")
        }
    }

    private func runner(
        _ mapping: EventSourceMapping, _ source: any StreamSource, _ function: MappedFunction,
        _ onResult: @escaping @Sendable (String) -> Void
    ) -> StreamRunner {
        let sender = BatchSender(functions: functions, credentials: credentials, environment: environment)
        return StreamRunner(
            mapping, source: source, function: function, environment: environment, background: background,
            report: report, send: { try await sender.send($0, to: $1) }, onResult: onResult)
    }

    private func source(_ queue: QueueAddress, of function: FunctionReference) -> QueueSource {
        QueueSource(
            queue, clock: environment.clock, role: { try await role(of: function).caller },
            owner: environment.services.caller(
                as: .account(queue.account), account: queue.account, region: queue.region))
    }

    private func source(_ stream: StreamAddress, of mapping: EventSourceMapping) -> KinesisSource {
        let function = mapping.function
        return KinesisSource(
            stream, isFiltered: !mapping.settings.filters.isEmpty, environment: environment,
            role: {
                let role = try await role(of: function)
                return (role.caller, role.arn)
            },
            authorize: { access in
                let context = CallContext(
                    caller: try await role(of: function).principal, account: function.key.account,
                    region: function.key.region, requestID: environment.randomness.uuid(), now: environment.clock.now,
                    isWithin: true)
                try await environment.services.authorize([access], context)
            })
    }

    private func source(_ table: TableStreamAddress, of mapping: EventSourceMapping) -> TableStreamSource {
        TableStreamSource(
            table, isFiltered: !mapping.settings.filters.isEmpty, notices: environment.notices,
            role: { try await role(of: mapping.function).caller })
    }

    private struct Role {
        let arn: String
        let principal: Caller
        let caller: any ServiceCaller
    }

    /// The role of the version that is mapped, as it is now.
    private func role(of function: FunctionReference) async throws -> Role {
        let arn = try await functions.version(function).role
        let session = try await credentials.session(role: arn, for: function.key)
        return Role(
            arn: arn, principal: session.caller,
            caller: environment.services.caller(
                as: session.caller, account: function.key.account, region: function.key.region))
    }
}
