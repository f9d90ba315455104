internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a new version of a layer.
struct PublishLayerVersion: Operation {
    static let model = LambdaModel.publishLayerVersion
    let core: LambdaCore

    func access(_ input: PublishLayerVersionRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LayerKey(input.layerName, context).arn)]
    }

    func run(_ input: PublishLayerVersionRequest, _ context: CallContext) async throws -> PublishLayerVersionResponse {
        let key = LayerKey(input.layerName, context)
        let package = try await core.package(
            LambdaCore.Source(
                bytes: input.content.zipFile, bucket: input.content.s3Bucket, key: input.content.s3Key,
                version: input.content.s3ObjectVersion), operation: "PublishLayerVersion", context)
        let record = try await core.keep(package) { try await put(input, package, key, context) }
        return PublishLayerVersionResponse(
            content: record.content(at: core.door.address(record.digest, context.endpoint)), layerArn: key.arn,
            layerVersionArn: key.arn(record.version),
            description: record.description, createdDate: record.created, version: record.version,
            compatibleRuntimes: record.runtimeValues, licenseInfo: record.license,
            compatibleArchitectures: record.architectureValues)
    }

    private func put(
        _ input: PublishLayerVersionRequest, _ package: CodePackage, _ key: LayerKey, _ context: CallContext
    ) async throws -> LayerRecord {
        for _ in 0..<LimitsLambda.conflictRetries {
            try await core.functions.checkCodeSize(adding: package.bytes.count, key.scope)
            let counter = try await core.environment.store.get(key.counter)
            let record = LayerRecord(
                name: key.name, version: (counter?.counter ?? 0) + 1, digest: package.digest,
                codeSize: package.bytes.count,
                unzippedSize: package.unzippedSize, created: LambdaCore.modified(context.now),
                description: input.description ?? "",
                runtimes: (input.compatibleRuntimes ?? []).map(\.rawValue),
                architectures: (input.compatibleArchitectures ?? []).map(\.rawValue), license: input.licenseInfo)
            var transaction = Transaction()
            transaction.check(key.counter, isStill: counter)
            transaction.add(key.counter, 1)
            transaction.put(key.key(record.version), record.json.bytes)
            transaction.add(LambdaStore.usageKey(package.digest), 1)
            transaction.add(LambdaStore.codeSizeKey(key.scope), package.bytes.count)
            if try await core.environment.store.commit(transaction).version != nil { return record }
        }
        throw LambdaFault.resourceConflictException("The layer is being changed.", details: ["Type": "User"])
    }
}

/// Shows a version of a layer with the address of its archive.
struct GetLayerVersion: Operation {
    static let model = LambdaModel.getLayerVersion
    let core: LambdaCore

    func access(_ input: GetLayerVersionRequest, _ context: CallContext) async throws -> [Access] {
        [try await core.layerAccess(LayerKey(input.layerName, context), input.versionNumber, context)]
    }

    func run(_ input: GetLayerVersionRequest, _ context: CallContext) async throws -> GetLayerVersionResponse {
        try LambdaCore.checkLayerVersion(input.versionNumber)
        return try await core.layerVersion(LayerKey(input.layerName, context), input.versionNumber, context)
    }
}

/// Shows a version of a layer by its ARN, also one of another account.
struct GetLayerVersionByArn: Operation {
    static let model = LambdaModel.getLayerVersionByArn
    let core: LambdaCore

    func access(_ input: GetLayerVersionByArnRequest, _ context: CallContext) async throws -> [Access] {
        [try await core.layerAccess(LayerKey(input.arn, context), Self.version(input), context)]
    }

    func run(_ input: GetLayerVersionByArnRequest, _ context: CallContext) async throws -> GetLayerVersionResponse {
        try await core.layerVersion(LayerKey(input.arn, context), Self.version(input), context)
    }

    /// The model's expression has made sure of the number.
    private static func version(_ input: GetLayerVersionByArnRequest) -> Int {
        input.arn.split(separator: ":" as Character).last.flatMap { Int($0) } ?? 0
    }
}

/// Removes a version of a layer. Functions that have it keep it; one that is not there is no error.
struct DeleteLayerVersion: Operation {
    static let model = LambdaModel.deleteLayerVersion
    let core: LambdaCore

    func access(_ input: DeleteLayerVersionRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LayerKey(input.layerName, context).arn(input.versionNumber))]
    }

    func run(_ input: DeleteLayerVersionRequest, _ context: CallContext) async throws -> Empty {
        try LambdaCore.checkLayerVersion(input.versionNumber)
        let layer = LayerKey(input.layerName, context)
        let key = layer.key(input.versionNumber)
        guard let row = try await core.environment.store.get(key), let record = try LayerRecord.read(row) else {
            return Empty()
        }
        var transaction = Transaction()
        transaction.check(key, .version(row.version))
        transaction.delete(key)
        transaction.add(LambdaStore.codeSizeKey(layer.scope), -record.codeSize)
        let unused = try await core.functions.commit(transaction, releasing: [record.digest])
        try await core.code.remove(unused ?? [])
        return Empty()
    }
}

/// Lists the versions of a layer, the newest first.
struct ListLayerVersions: Operation {
    static let model = LambdaModel.listLayerVersions
    let core: LambdaCore

    func access(_ input: ListLayerVersionsRequest, _ context: CallContext) -> [Access] {
        let owner = LayerKey(input.layerName, context).account
        return [Access(Self.model.action, on: "*", owner: owner == context.account ? nil : owner)]
    }

    func run(_ input: ListLayerVersionsRequest, _ context: CallContext) async throws -> ListLayerVersionsResponse {
        let key = LayerKey(input.layerName, context)
        let rows = try await core.environment.store.readAll(KeyRange(prefix: key.prefix))
        let before = input.marker.flatMap { Int($0) } ?? .max
        let fitting = try rows.compactMap { try LayerRecord.read($0) }.reversed().filter { record in
            record.version < before && record.fits(input.compatibleRuntime, input.compatibleArchitecture)
        }
        let page = fitting.prefix(input.maxItems ?? LimitsLambda.pageSize)
        return ListLayerVersionsResponse(
            nextMarker: page.count < fitting.count ? page.last.map { String($0.version) } : nil,
            layerVersions: page.map { $0.item(key) })
    }
}

/// Lists layers by name, each with its newest version.
struct ListLayers: Operation {
    static let model = LambdaModel.listLayers
    let core: LambdaCore

    func access(_ input: ListLayersRequest, _ context: CallContext) -> [Access] { [Access(Self.model.action, on: "*")] }

    func run(_ input: ListLayersRequest, _ context: CallContext) async throws -> ListLayersResponse {
        let rows = try await core.environment.store.readAll(
            KeyRange(prefix: LayerKey.prefix(context.account, context.region)))
        var newest: [String: LayerRecord] = [:]
        for record in try rows.compactMap({ try LayerRecord.read($0) })
        where record.fits(input.compatibleRuntime, input.compatibleArchitecture) {
            newest[record.name] = record
        }
        let names = newest.keys.sorted().filter { name in input.marker.map { name > $0 } ?? true }
        let page = names.prefix(input.maxItems ?? LimitsLambda.pageSize)
        return ListLayersResponse(
            nextMarker: page.count < names.count ? page.last : nil,
            layers: page.compactMap { name in
                let key = LayerKey(name, context)
                return newest[name].map {
                    LayersListItem(layerName: name, layerArn: key.arn, latestMatchingVersion: $0.item(key))
                }
            })
    }
}

extension LayerRecord {
    fileprivate func fits(_ runtime: Runtime?, _ architecture: Architecture?) -> Bool {
        (runtime.map { runtimes.contains($0.rawValue) } ?? true)
            && (architecture.map { architectures.contains($0.rawValue) } ?? true)
    }
}

extension LambdaCore {
    fileprivate static func checkLayerVersion(_ version: Int) throws(Fault) {
        guard version >= 1 else { throw invalid("Layer Version Cannot be less than 1") }
    }

    fileprivate func layerVersion(_ key: LayerKey, _ version: Int, _ context: CallContext) async throws
        -> GetLayerVersionResponse
    {
        let record = try await layer(key, version)
        return GetLayerVersionResponse(
            content: record.content(at: door.address(record.digest, context.endpoint)), layerArn: key.arn,
            layerVersionArn: key.arn(record.version),
            description: record.description, createdDate: record.created, version: record.version,
            compatibleRuntimes: record.runtimeValues, licenseInfo: record.license,
            compatibleArchitectures: record.architectureValues)
    }
}
