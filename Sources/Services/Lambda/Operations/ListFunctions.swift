internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Lists the functions of an account and region by name, with their versions when `FunctionVersion` is `ALL`.
struct ListFunctions: Operation {
    static let model = LambdaModel.listFunctions
    let core: LambdaCore

    func access(_ input: ListFunctionsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListFunctionsRequest, _ context: CallContext) async throws -> ListFunctionsResponse {
        if let master = input.masterRegion, master != "ALL", master != context.region.rawValue {
            return ListFunctionsResponse(functions: [])
        }
        let limit = min(input.maxItems ?? LimitsLambda.pageSize, LimitsLambda.pageSize)
        let found =
            input.functionVersion == .all
            ? try await versions(after: input.marker, limit: limit + 1, context)
            : try await core.functions.functions(
                context.account, context.region, after: input.marker, limit: limit + 1
            ).map { Item(marker: $0.name, function: $0.latest.listed(key($0.name, context), qualified: false)) }
        let page = found.prefix(limit)
        return ListFunctionsResponse(
            nextMarker: found.count > limit ? page.last?.marker : nil, functions: page.map(\.function))
    }

    /// A function or version, and the marker of what follows it.
    private struct Item {
        let marker: String
        let function: FunctionConfiguration
    }

    private func key(_ name: String, _ context: CallContext) -> FunctionKey {
        FunctionKey(account: context.account, region: context.region, name: name)
    }

    /// `$LATEST` and the versions of every function. A marker is a name with the number of a version, 0 for `$LATEST`.
    private func versions(after marker: String?, limit: Int, _ context: CallContext) async throws -> [Item] {
        let parts = marker.map { $0.split(separator: ":" as Character).map { String($0) } } ?? []
        var found: [Item] = []
        if let name = parts.first, let number = parts.last.flatMap({ Int($0) }) {
            found = try await published(name, after: number, context)
        }
        for record in try await core.functions.functions(
            context.account, context.region, after: parts.first, limit: limit) where found.count < limit
        {
            let latest = record.latest.listed(key(record.name, context), qualified: true)
            found.append(Item(marker: "\(record.name):0", function: latest))
            found += try await published(record.name, after: 0, context)
        }
        return Array(found.prefix(limit))
    }

    private func published(_ name: String, after number: Int, _ context: CallContext) async throws -> [Item] {
        let key = key(name, context)
        return try await core.functions.publishedVersions(key).filter { Int($0.version) ?? 0 > number }.map {
            Item(marker: "\(name):\($0.version)", function: $0.listed(key, qualified: true))
        }
    }
}
