internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// A table of a template. `Ref` gives its name, `Fn::GetAtt` its `Arn` and its `StreamArn`.
/// - Source: AWS CloudFormation User Guide, AWS::DynamoDB::Table.
struct TableResource: ResourceHandler {
    let type = "AWS::DynamoDB::Table"
    let attributes = ["Arn", "StreamArn"]
    let properties = [
        ResourceProperty("TableName", .string, replaces: true),
        ResourceProperty("KeySchema", TableKinds.keySchema, required: true, replaces: true),
        ResourceProperty("AttributeDefinitions", TableKinds.definitions),
        ResourceProperty("LocalSecondaryIndexes", TableKinds.localIndexes, replaces: true),
        ResourceProperty("GlobalSecondaryIndexes", TableKinds.globalIndexes),
        ResourceProperty("BillingMode", .string), ResourceProperty("TableClass", .string),
        ResourceProperty("ProvisionedThroughput", TableKinds.throughput),
        ResourceProperty("OnDemandThroughput", TableKinds.onDemand),
        ResourceProperty("TimeToLiveSpecification", TableKinds.timeToLive),
        ResourceProperty("StreamSpecification", TableKinds.stream),
        ResourceProperty("PointInTimeRecoverySpecification", TableKinds.recovery),
        ResourceProperty("KinesisStreamSpecification", TableKinds.destination),
        ResourceProperty("ResourcePolicy", TableKinds.policy),
        ResourceProperty("SSESpecification", TableKinds.encryption),
        ResourceProperty("DeletionProtectionEnabled", .boolean), ResourceProperty("Tags", .tags),
        ResourceProperty("ImportSourceSpecification", TableKinds.source, replaces: true),
    ]
    let unsupported = ["ContributorInsightsSpecification", "WarmThroughput"]
    private let store: DynamoDBStore
    private let worker: Worker

    init(store: DynamoDBStore, services: any ServiceDirectory) {
        self.store = store
        worker = Worker(store: store, services: services)
    }

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = DynamoDBClient(context.caller)
        let name = properties["TableName"]?.string ?? context.generatedName(maximum: 255)
        let input = try TableProperties(properties).create(name: name, tags: context.ownTags)
        let importing = try properties["ImportSourceSpecification"].map { source throws(Fault) in
            try TableImporting(source, input, token: context.onceToken, client: client)
        }
        let begun = try await importing?.begin()
        do {
            if importing == nil { try await client.createTable(input) }
        } catch let fault as Fault where fault.code == "ResourceInUseException" {
            // A deploy that a crash cut off comes here again and finds the table that it made.
            guard try await isOwn(name, client, context) else { throw fault }
        }
        return try await context.finishing(name) {
            if let importing, let begun {
                try await finishWorks(name, context)
                try await importing.end(begun)
            }
            try await setTimeToLive(name, properties["TimeToLiveSpecification"], client)
            let settings = TableSettings(client: client, name: name)
            try await settings.setRecovery(from: nil, to: properties["PointInTimeRecoverySpecification"])
            try await settings.setDestination(from: nil, to: properties["KinesisStreamSpecification"])
            try await setStreamPolicy(settings, from: nil, to: properties["StreamSpecification"], context)
            return try await state(name, client)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let indexes = TableIndexes(
            old: try TableProperties(old).globalIndexes() ?? [], new: try TableProperties(new).globalIndexes() ?? [],
            definitions: try TableProperties(new).definitions())
        try indexes.check()
        let client = DynamoDBClient(context.caller)
        let settings = TableSettings(client: client, name: physicalID)
        try await finishWorks(physicalID, context)
        if let input = try TableProperties(new).update(name: physicalID, from: old) {
            try await client.updateTable(input)
        }
        try await setIndexes(physicalID, indexes, client, context)
        if old["StreamSpecification"] != new["StreamSpecification"] {
            try await setStream(physicalID, try TableProperties(new).stream(), client)
            try await setStreamPolicy(
                settings, from: old["StreamSpecification"], to: new["StreamSpecification"], context)
        }
        try await settings.setRecovery(
            from: old["PointInTimeRecoverySpecification"], to: new["PointInTimeRecoverySpecification"])
        try await settings.setDestination(
            from: old["KinesisStreamSpecification"], to: new["KinesisStreamSpecification"])
        if old["TimeToLiveSpecification"] != new["TimeToLiveSpecification"] {
            try await setTimeToLive(physicalID, new["TimeToLiveSpecification"], client)
        }
        let state = try await state(physicalID, client)
        try await settings.setPolicy(
            state.attributes["Arn"]?.string, from: old["ResourcePolicy"], to: new["ResourcePolicy"])
        if old["Tags"] != new["Tags"], let arn = state.attributes["Arn"]?.string {
            try await setTags(arn, from: old, to: new, client)
        }
        return state
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await finishWorks(physicalID, context)
        do {
            try await DynamoDBClient(context.caller).deleteTable(DeleteTableInput(tableName: physicalID))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            return
        }
    }

    // MARK: - Steps

    private func isOwn(_ name: String, _ client: DynamoDBClient, _ context: ResourceContext) async throws -> Bool {
        guard let arn = try await state(name, client).attributes["Arn"]?.string else { return false }
        let tags = try await client.listTagsOfResource(ListTagsOfResourceInput(resourceArn: arn)).tags ?? []
        return context.ownTags.allSatisfy { key, value in tags.contains { $0.key == key && $0.value == value } }
    }

    private func state(_ name: String, _ client: DynamoDBClient) async throws -> ResourceState {
        let table = try await client.describeTable(DescribeTableInput(tableName: name)).table
        var attributes: JSONObject = ["Arn": .string(table?.tableArn ?? "")]
        if table?.streamSpecification != nil { attributes["StreamArn"] = table?.latestStreamArn.map { .string($0) } }
        return ResourceState(physicalID: name, attributes: attributes)
    }

    /// Waits for what is done with the table: until then, much of it can't be changed.
    private func finishWorks(_ name: String, _ context: ResourceContext) async throws {
        if let stored = try await stored(name, context) { try await worker.finish(stored) }
    }

    private func stored(_ name: String, _ context: ResourceContext) async throws -> StoredTable? {
        try await store.find(name, Tenant(account: context.account, region: context.region))
    }

    /// Makes and removes indexes, and waits until that is done.
    private func setIndexes(
        _ name: String, _ indexes: TableIndexes, _ client: DynamoDBClient, _ context: ResourceContext
    ) async throws {
        let now = try await stored(name, context)?.table.indexes ?? []
        let present = Set(now.filter(\.isGlobal).map(\.name))
        for update in indexes.updates(present: present) {
            try await client.updateTable(
                UpdateTableInput(
                    attributeDefinitions: indexes.definitions, tableName: name, globalSecondaryIndexUpdates: [update]))
            try await finishWorks(name, context)
        }
    }

    /// What records show is settled for a stream, so another wish means another stream.
    private func setStream(_ name: String, _ wanted: StreamSpecification?, _ client: DynamoDBClient) async throws {
        let now = try await client.describeTable(DescribeTableInput(tableName: name)).table?.streamSpecification
        if now?.streamViewType == wanted?.streamViewType { return }
        if now != nil {
            try await client.updateTable(
                UpdateTableInput(tableName: name, streamSpecification: StreamSpecification(streamEnabled: false)))
        }
        if let wanted {
            try await client.updateTable(UpdateTableInput(tableName: name, streamSpecification: wanted))
        }
    }

    /// Another view type means another stream, which has no policy yet.
    private func setStreamPolicy(
        _ settings: TableSettings, from old: JSON?, to new: JSON?, _ context: ResourceContext
    ) async throws {
        let before = old?["StreamViewType"] == new?["StreamViewType"] ? old?["ResourcePolicy"] : nil
        let wanted = new?["ResourcePolicy"]
        guard before != wanted, let table = try await stored(settings.name, context),
            table.table.stream?.isEnabled == true
        else { return }
        try await settings.setPolicy(table.streamPlace?.arn, from: before, to: wanted)
    }

    private func setTimeToLive(_ name: String, _ wanted: JSON?, _ client: DynamoDBClient) async throws {
        let now = try await client.describeTimeToLive(DescribeTimeToLiveInput(tableName: name)).timeToLiveDescription
        let attribute = wanted?["Enabled"]?.bool == true ? wanted?["AttributeName"]?.string : nil
        if attribute == now?.attributeName { return }
        if let current = now?.attributeName {
            try await client.updateTimeToLive(
                UpdateTimeToLiveInput(
                    tableName: name,
                    timeToLiveSpecification: TimeToLiveSpecification(enabled: false, attributeName: current)))
        }
        if let attribute {
            try await client.updateTimeToLive(
                UpdateTimeToLiveInput(
                    tableName: name,
                    timeToLiveSpecification: TimeToLiveSpecification(enabled: true, attributeName: attribute)))
        }
    }

    private func setTags(_ arn: String, from old: JSONObject, to new: JSONObject, _ client: DynamoDBClient) async throws
    {
        let (old, new) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let gone = old.keys.filter { new[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceInput(resourceArn: arn, tagKeys: gone)) }
        let tags = new.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
        if !tags.isEmpty { try await client.tagResource(TagResourceInput(resourceArn: arn, tags: tags)) }
    }
}

extension ResourceContext {
    /// The same for each try of this creation, and another one for each other.
    fileprivate var onceToken: String { Hex.encode(Digest.sha256(Array("\(stackID) \(logicalID) \(token)".utf8))) }
}
