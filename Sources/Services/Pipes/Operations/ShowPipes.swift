internal import Base
internal import PipesAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Tells of a pipe.
/// - Source: Amazon EventBridge Pipes API Reference, DescribePipe.
struct DescribePipe: Operation {
    static let model = PipesModel.describePipe
    let core: PipesCore

    func access(_ input: DescribePipeRequest, _ context: CallContext) async throws -> [Access] {
        [try await core.access("DescribePipe", input.name, context)]
    }

    func run(_ input: DescribePipeRequest, _ context: CallContext) async throws -> DescribePipeResponse {
        let pipe = PipeReference(tenant: context.tenant, name: input.name)
        let record = try await core.store.existing(pipe)
        let settings = record.settings
        return DescribePipeResponse(
            arn: pipe.arn, name: pipe.name, description: settings.description, desiredState: record.described,
            currentState: record.state, stateReason: record.reason, source: settings.source,
            sourceParameters: settings.sourceParameters, enrichment: settings.enrichment,
            enrichmentParameters: settings.enrichmentParameters, target: settings.target,
            targetParameters: settings.targetParameters, roleArn: settings.role, tags: record.tags,
            creationTime: record.created, lastModifiedTime: record.modified)
    }
}

/// Lists pipes in the order of their names.
/// - Source: Amazon EventBridge Pipes API Reference, ListPipes.
struct ListPipes: Operation {
    static let model = PipesModel.listPipes
    let core: PipesCore

    func access(_ input: ListPipesRequest, _ context: CallContext) async throws -> [Access] {
        [Access("pipes:ListPipes", on: "*")]
    }

    func run(_ input: ListPipesRequest, _ context: CallContext) async throws -> ListPipesResponse {
        let prefix = PipesStore.pipes(context.tenant)
        var last: Key?
        if let token = input.nextToken {
            guard let bytes = Base64.decode(token), !bytes.isEmpty else { throw Fault.invalid("Invalid NextToken.") }
            last = prefix.appending(.string(String(decoding: bytes, as: UTF8.self)))
        }
        // An account has a thousand at most.
        let rows = try await core.store.store.readAll(KeyRange(prefix: prefix, after: last))
        let pipes = try rows.compactMap { row -> Pipe? in
            guard let name = row.key.elements(after: prefix)?.first?.string, let record = try PipeRecord(row.value)
            else { return nil }
            let pipe = record.summary(PipeReference(tenant: context.tenant, name: name))
            return input.isFor(pipe) ? pipe : nil
        }
        let page = Array(pipes.prefix(input.limit ?? LimitsPipes.page))
        let token = page.count < pipes.count ? page.last?.name.map { Base64.encode(Array($0.utf8)) } : nil
        return ListPipesResponse(pipes: page, nextToken: token)
    }
}

extension ListPipesRequest {
    fileprivate func isFor(_ pipe: Pipe) -> Bool {
        (pipe.name ?? "").hasPrefix(namePrefix ?? "") && (pipe.source ?? "").hasPrefix(sourcePrefix ?? "")
            && (pipe.target ?? "").hasPrefix(targetPrefix ?? "")
            && desiredState ?? pipe.desiredState == pipe.desiredState
            && currentState ?? pipe.currentState == pipe.currentState
    }
}
