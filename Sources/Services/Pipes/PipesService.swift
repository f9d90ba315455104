package import Base
internal import PipesAPI
package import ServiceKit
package import Wire

/// Amazon EventBridge Pipes: records of a queue that are filtered, enriched by a function, and handed to a target.
package struct PipesService: Service {
    private let core: PipesCore
    private let keeper: PipeKeeper

    /// - Parameter report: gets lines for the server's log.
    package init(_ environment: ServiceEnvironment, report: @escaping @Sendable (String) -> Void = { _ in }) {
        core = PipesCore(environment)
        keeper = PipeKeeper(core, on: environment.executor, report: report)
    }

    package var schema: Schema { PipesModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(CreatePipe(core: core)), ServedOperation(DeletePipe(core: core)),
            ServedOperation(DescribePipe(core: core)), ServedOperation(ListPipes(core: core)),
            ServedOperation(ListTagsForResource(core: core)), ServedOperation(StartPipe(core: core)),
            ServedOperation(StopPipe(core: core)), ServedOperation(TagResource(core: core)),
            ServedOperation(UntagResource(core: core)), ServedOperation(UpdatePipe(core: core)),
        ]
    }

    package var resources: [any ResourceHandler] {
        [PipeResource(clock: core.clock, owners: ResourceOwners(store: core.store.store))]
    }

    package func start(_ background: Background) async throws {
        let keeper = keeper
        background.start { await keeper.run() }
    }

    package func drain() { keeper.drain() }
    package func stop() async { await keeper.stop() }
}
