internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// The properties of AWS::DynamoDB::Table as requests of the API. Where a text is not of the closed set that the API
/// takes, the property is named.
struct TableProperties {
    private let properties: JSONObject

    init(_ properties: JSONObject) { self.properties = properties }

    func create(name: String, tags own: [String: String]) throws(Fault) -> CreateTableInput {
        var input = CreateTableInput(tableName: name)
        input.attributeDefinitions = try definitions()
        input.keySchema = try Self.keySchema(properties["KeySchema"])
        input.billingMode = try Self.value(properties["BillingMode"], "BillingMode")
        input.provisionedThroughput = Self.throughput(properties["ProvisionedThroughput"])
        input.onDemandThroughput = Self.onDemand(properties["OnDemandThroughput"])
        input.tableClass = try Self.value(properties["TableClass"], "TableClass")
        input.deletionProtectionEnabled = properties["DeletionProtectionEnabled"]?.bool
        input.globalSecondaryIndexes = try globalIndexes()
        input.localSecondaryIndexes = try localIndexes()
        input.streamSpecification = try stream()
        input.sseSpecification = try encryption()
        input.resourcePolicy = Self.policy(properties["ResourcePolicy"])
        input.tags = PropertyValue.tags(properties["Tags"]).merging(own) { first, _ in first }
            .sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
        return input
    }

    /// What changed in settings that a table takes in place; nil where nothing did.
    func update(name: String, from old: JSONObject) throws(Fault) -> UpdateTableInput? {
        let settings = [
            "BillingMode", "ProvisionedThroughput", "OnDemandThroughput", "TableClass", "DeletionProtectionEnabled",
            "SSESpecification",
        ]
        let changed = settings.filter { old[$0] != properties[$0] }
        if changed.isEmpty { return nil }
        var input = UpdateTableInput(tableName: name)
        if changed.contains("BillingMode") || changed.contains("ProvisionedThroughput") {
            let mode: BillingMode? = try Self.value(properties["BillingMode"], "BillingMode")
            input.billingMode = mode ?? .provisioned
            input.provisionedThroughput = Self.throughput(properties["ProvisionedThroughput"])
        }
        if changed.contains("OnDemandThroughput") {
            input.onDemandThroughput = Self.onDemand(properties["OnDemandThroughput"])
        }
        if changed.contains("TableClass") {
            let tableClass: TableClass? = try Self.value(properties["TableClass"], "TableClass")
            input.tableClass = tableClass ?? .standard
        }
        if changed.contains("DeletionProtectionEnabled") {
            input.deletionProtectionEnabled = properties["DeletionProtectionEnabled"]?.bool ?? false
        }
        if changed.contains("SSESpecification") {
            input.sseSpecification = try encryption() ?? SSESpecification(enabled: false)
        }
        return input
    }

    // MARK: - Parts

    func stream() throws(Fault) -> StreamSpecification? {
        guard let wanted = properties["StreamSpecification"] else { return nil }
        return StreamSpecification(
            streamEnabled: true, streamViewType: try Self.value(wanted["StreamViewType"], "StreamViewType"))
    }

    func encryption() throws(Fault) -> SSESpecification? {
        guard let wanted = properties["SSESpecification"] else { return nil }
        return SSESpecification(
            enabled: wanted["SSEEnabled"]?.bool ?? false, sseType: try Self.value(wanted["SSEType"], "SSEType"),
            kmsMasterKeyId: wanted["KMSMasterKeyId"]?.string)
    }

    /// The text of a property's policy.
    static func policy(_ json: JSON?) -> String? {
        json?["PolicyDocument"].map { document in document.string ?? document.description }
    }

    func definitions() throws(Fault) -> [AttributeDefinition]? {
        guard let list = properties["AttributeDefinitions"]?.array else { return nil }
        var definitions: [AttributeDefinition] = []
        for element in list {
            let type: ScalarAttributeType? = try Self.value(element["AttributeType"], "AttributeType")
            definitions.append(
                AttributeDefinition(attributeName: element["AttributeName"]?.string ?? "", attributeType: type ?? .s))
        }
        return definitions
    }

    private static func keySchema(_ json: JSON?) throws(Fault) -> [KeySchemaElement] {
        var elements: [KeySchemaElement] = []
        for element in json?.array ?? [] {
            let type: KeyType? = try value(element["KeyType"], "KeyType")
            elements.append(
                KeySchemaElement(attributeName: element["AttributeName"]?.string ?? "", keyType: type ?? .hash))
        }
        return elements
    }

    func globalIndexes() throws(Fault) -> [GlobalSecondaryIndex]? {
        guard let list = properties["GlobalSecondaryIndexes"]?.array else { return nil }
        var indexes: [GlobalSecondaryIndex] = []
        for json in list {
            var index = GlobalSecondaryIndex(
                indexName: json["IndexName"]?.string ?? "", keySchema: try Self.keySchema(json["KeySchema"]),
                projection: try Self.projection(json["Projection"]))
            index.provisionedThroughput = Self.throughput(json["ProvisionedThroughput"])
            index.onDemandThroughput = Self.onDemand(json["OnDemandThroughput"])
            indexes.append(index)
        }
        return indexes
    }

    private func localIndexes() throws(Fault) -> [LocalSecondaryIndex]? {
        guard let list = properties["LocalSecondaryIndexes"]?.array else { return nil }
        var indexes: [LocalSecondaryIndex] = []
        for json in list {
            indexes.append(
                LocalSecondaryIndex(
                    indexName: json["IndexName"]?.string ?? "", keySchema: try Self.keySchema(json["KeySchema"]),
                    projection: try Self.projection(json["Projection"])))
        }
        return indexes
    }

    private static func projection(_ json: JSON?) throws(Fault) -> DynamoDBAPI.Projection {
        DynamoDBAPI.Projection(
            projectionType: try value(json?["ProjectionType"], "ProjectionType"),
            nonKeyAttributes: json?["NonKeyAttributes"]?.array?.compactMap(\.string))
    }

    private static func throughput(_ json: JSON?) -> ProvisionedThroughput? {
        guard let json else { return nil }
        return ProvisionedThroughput(
            readCapacityUnits: number(json["ReadCapacityUnits"]) ?? 0,
            writeCapacityUnits: number(json["WriteCapacityUnits"]) ?? 0)
    }

    private static func onDemand(_ json: JSON?) -> OnDemandThroughput? {
        json.map {
            OnDemandThroughput(
                maxReadRequestUnits: number($0["MaxReadRequestUnits"]),
                maxWriteRequestUnits: number($0["MaxWriteRequestUnits"]))
        }
    }

    /// Parameters of a template arrive as texts.
    static func number(_ json: JSON?) -> Int? {
        (json?.integer ?? json?.string.flatMap { Int64($0) }).map { Int($0) }
    }

    static func value<Choice: RawRepresentable & CaseIterable>(
        _ json: JSON?, _ property: String
    ) throws(Fault) -> Choice? where Choice.RawValue == String {
        guard let text = json?.string else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        throw .validation(
            "\(property) must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", ")), not \(text)")
    }
}
