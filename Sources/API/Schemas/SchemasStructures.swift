// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct CreateDiscovererRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, sourceArn: String, crossAccount: Bool? = nil, tags: [String: String]? = nil) {
        record = Record([.of(description), sourceArn.wire, .of(crossAccount), .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var sourceArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var crossAccount: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct CreateDiscovererResponse: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, discovererArn: String? = nil, discovererId: String? = nil, sourceArn: String? = nil, state: DiscovererState? = nil, crossAccount: Bool? = nil, tags: [String: String]? = nil) {
        record = Record([.of(description), .of(discovererArn), .of(discovererId), .of(sourceArn), .of(state), .of(crossAccount), .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var discovererArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var discovererId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sourceArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var state: DiscovererState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var crossAccount: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
}

package struct CreateRegistryRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, registryName: String, tags: [String: String]? = nil) {
        record = Record([.of(description), registryName.wire, .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var registryName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct CreateRegistryResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, registryArn: String? = nil, registryName: String? = nil, tags: [String: String]? = nil) {
        record = Record([.of(description), .of(registryArn), .of(registryName), .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var registryArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var registryName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct CreateSchemaRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(content: String, description: String? = nil, registryName: String, schemaName: String, tags: [String: String]? = nil, type: TypeShape) {
        record = Record([content.wire, .of(description), registryName.wire, schemaName.wire, .of(tags.map { WireMap($0) }), type.wire])
    }
    package var content: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var registryName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var schemaName: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(4) }
        set { setSlotMap(4, newValue) }
    }
    package var type: TypeShape {
        get { slot(5) ?? TypeShape.fallback }
        set { setSlot(5, newValue) }
    }
}

package struct CreateSchemaResponse: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, lastModified: Instant? = nil, schemaArn: String? = nil, schemaName: String? = nil, schemaVersion: String? = nil, tags: [String: String]? = nil, type: String? = nil, versionCreatedDate: Instant? = nil) {
        record = Record([.of(description), .of(lastModified), .of(schemaArn), .of(schemaName), .of(schemaVersion), .of(tags.map { WireMap($0) }), .of(type), .of(versionCreatedDate)])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schemaArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var schemaName: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(5) }
        set { setSlotMap(5, newValue) }
    }
    package var type: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var versionCreatedDate: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct DeleteDiscovererRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discovererId: String) {
        record = Record([discovererId.wire])
    }
    package var discovererId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteRegistryRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String) {
        record = Record([registryName.wire])
    }
    package var registryName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteResourcePolicyRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String? = nil) {
        record = Record([.of(registryName)])
    }
    package var registryName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteSchemaRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String, schemaName: String) {
        record = Record([registryName.wire, schemaName.wire])
    }
    package var registryName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var schemaName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteSchemaVersionRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String, schemaName: String, schemaVersion: String) {
        record = Record([registryName.wire, schemaName.wire, schemaVersion.wire])
    }
    package var registryName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var schemaName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var schemaVersion: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct DescribeCodeBindingRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(language: String, registryName: String, schemaName: String, schemaVersion: String? = nil) {
        record = Record([language.wire, registryName.wire, schemaName.wire, .of(schemaVersion)])
    }
    package var language: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var registryName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var schemaName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeCodeBindingResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(creationDate: Instant? = nil, lastModified: Instant? = nil, schemaVersion: String? = nil, status: CodeGenerationStatus? = nil) {
        record = Record([.of(creationDate), .of(lastModified), .of(schemaVersion), .of(status)])
    }
    package var creationDate: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var status: CodeGenerationStatus? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DescribeDiscovererRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discovererId: String) {
        record = Record([discovererId.wire])
    }
    package var discovererId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeDiscovererResponse: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, discovererArn: String? = nil, discovererId: String? = nil, sourceArn: String? = nil, state: DiscovererState? = nil, crossAccount: Bool? = nil, tags: [String: String]? = nil) {
        record = Record([.of(description), .of(discovererArn), .of(discovererId), .of(sourceArn), .of(state), .of(crossAccount), .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var discovererArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var discovererId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sourceArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var state: DiscovererState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var crossAccount: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
}

package struct DescribeRegistryRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String) {
        record = Record([registryName.wire])
    }
    package var registryName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DescribeRegistryResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, registryArn: String? = nil, registryName: String? = nil, tags: [String: String]? = nil) {
        record = Record([.of(description), .of(registryArn), .of(registryName), .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var registryArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var registryName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct DescribeSchemaRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String, schemaName: String, schemaVersion: String? = nil) {
        record = Record([registryName.wire, schemaName.wire, .of(schemaVersion)])
    }
    package var registryName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var schemaName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct DescribeSchemaResponse: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(content: String? = nil, description: String? = nil, lastModified: Instant? = nil, schemaArn: String? = nil, schemaName: String? = nil, schemaVersion: String? = nil, tags: [String: String]? = nil, type: String? = nil, versionCreatedDate: Instant? = nil) {
        record = Record([.of(content), .of(description), .of(lastModified), .of(schemaArn), .of(schemaName), .of(schemaVersion), .of(tags.map { WireMap($0) }), .of(type), .of(versionCreatedDate)])
    }
    package var content: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var schemaArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var schemaName: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
    package var type: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var versionCreatedDate: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct DiscovererSummary: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discovererArn: String? = nil, discovererId: String? = nil, sourceArn: String? = nil, state: DiscovererState? = nil, crossAccount: Bool? = nil, tags: [String: String]? = nil) {
        record = Record([.of(discovererArn), .of(discovererId), .of(sourceArn), .of(state), .of(crossAccount), .of(tags.map { WireMap($0) })])
    }
    package var discovererArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var discovererId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var sourceArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var state: DiscovererState? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var crossAccount: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(5) }
        set { setSlotMap(5, newValue) }
    }
}

package struct ExportSchemaRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String, schemaName: String, schemaVersion: String? = nil, type: String) {
        record = Record([registryName.wire, schemaName.wire, .of(schemaVersion), type.wire])
    }
    package var registryName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var schemaName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var type: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
}

package struct ExportSchemaResponse: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(content: String? = nil, schemaArn: String? = nil, schemaName: String? = nil, schemaVersion: String? = nil, type: String? = nil) {
        record = Record([.of(content), .of(schemaArn), .of(schemaName), .of(schemaVersion), .of(type)])
    }
    package var content: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemaArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schemaName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var type: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetCodeBindingSourceRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(language: String, registryName: String, schemaName: String, schemaVersion: String? = nil) {
        record = Record([language.wire, registryName.wire, schemaName.wire, .of(schemaVersion)])
    }
    package var language: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var registryName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var schemaName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct GetCodeBindingSourceResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(body: [UInt8]? = nil) {
        record = Record([.of(body)])
    }
    package var body: [UInt8]? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetDiscoveredSchemaRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(events: [String], type: TypeShape) {
        record = Record([WireList(events).wire, type.wire])
    }
    package var events: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var type: TypeShape {
        get { slot(1) ?? TypeShape.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct GetDiscoveredSchemaResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(content: String? = nil) {
        record = Record([.of(content)])
    }
    package var content: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetResourcePolicyRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String? = nil) {
        record = Record([.of(registryName)])
    }
    package var registryName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetResourcePolicyResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policy: JSON? = nil, revisionId: String? = nil) {
        record = Record([.of(policy), .of(revisionId)])
    }
    package var policy: JSON? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var revisionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListDiscoverersRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discovererIdPrefix: String? = nil, limit: Int? = nil, nextToken: String? = nil, sourceArnPrefix: String? = nil) {
        record = Record([.of(discovererIdPrefix), .of(limit), .of(nextToken), .of(sourceArnPrefix)])
    }
    package var discovererIdPrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sourceArnPrefix: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListDiscoverersResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discoverers: [DiscovererSummary]? = nil, nextToken: String? = nil) {
        record = Record([.of(discoverers.map { WireList($0) }), .of(nextToken)])
    }
    package var discoverers: [DiscovererSummary]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ListRegistriesRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(limit: Int? = nil, nextToken: String? = nil, registryNamePrefix: String? = nil, scope: String? = nil) {
        record = Record([.of(limit), .of(nextToken), .of(registryNamePrefix), .of(scope)])
    }
    package var limit: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var registryNamePrefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var scope: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListRegistriesResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, registries: [RegistrySummary]? = nil) {
        record = Record([.of(nextToken), .of(registries.map { WireList($0) })])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var registries: [RegistrySummary]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListSchemaVersionsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(limit: Int? = nil, nextToken: String? = nil, registryName: String, schemaName: String) {
        record = Record([.of(limit), .of(nextToken), registryName.wire, schemaName.wire])
    }
    package var limit: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var registryName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var schemaName: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
}

package struct ListSchemaVersionsResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, schemaVersions: [SchemaVersionSummary]? = nil) {
        record = Record([.of(nextToken), .of(schemaVersions.map { WireList($0) })])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemaVersions: [SchemaVersionSummary]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListSchemasRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(limit: Int? = nil, nextToken: String? = nil, registryName: String, schemaNamePrefix: String? = nil) {
        record = Record([.of(limit), .of(nextToken), registryName.wire, .of(schemaNamePrefix)])
    }
    package var limit: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var nextToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var registryName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var schemaNamePrefix: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListSchemasResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, schemas: [SchemaSummary]? = nil) {
        record = Record([.of(nextToken), .of(schemas.map { WireList($0) })])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemas: [SchemaSummary]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ListTagsForResourceRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String) {
        record = Record([resourceArn.wire])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct ListTagsForResourceResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [String: String]? = nil) {
        record = Record([.of(tags.map { WireMap($0) })])
    }
    package var tags: [String: String]? {
        get { slotMap(0) }
        set { setSlotMap(0, newValue) }
    }
}

package struct PutCodeBindingRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(language: String, registryName: String, schemaName: String, schemaVersion: String? = nil) {
        record = Record([language.wire, registryName.wire, schemaName.wire, .of(schemaVersion)])
    }
    package var language: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var registryName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var schemaName: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutCodeBindingResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(creationDate: Instant? = nil, lastModified: Instant? = nil, schemaVersion: String? = nil, status: CodeGenerationStatus? = nil) {
        record = Record([.of(creationDate), .of(lastModified), .of(schemaVersion), .of(status)])
    }
    package var creationDate: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var status: CodeGenerationStatus? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutResourcePolicyRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policy: JSON, registryName: String? = nil, revisionId: String? = nil) {
        record = Record([policy.wire, .of(registryName), .of(revisionId)])
    }
    package var policy: JSON {
        get { slot(0) ?? .null }
        set { setSlot(0, newValue) }
    }
    package var registryName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var revisionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct PutResourcePolicyResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policy: JSON? = nil, revisionId: String? = nil) {
        record = Record([.of(policy), .of(revisionId)])
    }
    package var policy: JSON? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var revisionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct RegistrySummary: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryArn: String? = nil, registryName: String? = nil, tags: [String: String]? = nil) {
        record = Record([.of(registryArn), .of(registryName), .of(tags.map { WireMap($0) })])
    }
    package var registryArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var registryName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(2) }
        set { setSlotMap(2, newValue) }
    }
}

package struct SchemaSummary: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(lastModified: Instant? = nil, schemaArn: String? = nil, schemaName: String? = nil, tags: [String: String]? = nil, versionCount: Int? = nil) {
        record = Record([.of(lastModified), .of(schemaArn), .of(schemaName), .of(tags.map { WireMap($0) }), .of(versionCount)])
    }
    package var lastModified: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemaArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schemaName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
    package var versionCount: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct SchemaVersionSummary: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(schemaArn: String? = nil, schemaName: String? = nil, schemaVersion: String? = nil, type: TypeShape? = nil) {
        record = Record([.of(schemaArn), .of(schemaName), .of(schemaVersion), .of(type)])
    }
    package var schemaArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemaName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var type: TypeShape? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct SearchSchemaSummary: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(registryName: String? = nil, schemaArn: String? = nil, schemaName: String? = nil, schemaVersions: [SearchSchemaVersionSummary]? = nil) {
        record = Record([.of(registryName), .of(schemaArn), .of(schemaName), .of(schemaVersions.map { WireList($0) })])
    }
    package var registryName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemaArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schemaName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var schemaVersions: [SearchSchemaVersionSummary]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct SearchSchemaVersionSummary: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(createdDate: Instant? = nil, schemaVersion: String? = nil, type: TypeShape? = nil) {
        record = Record([.of(createdDate), .of(schemaVersion), .of(type)])
    }
    package var createdDate: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var type: TypeShape? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct SearchSchemasRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(keywords: String, limit: Int? = nil, nextToken: String? = nil, registryName: String) {
        record = Record([keywords.wire, .of(limit), .of(nextToken), registryName.wire])
    }
    package var keywords: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var limit: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var registryName: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
}

package struct SearchSchemasResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(nextToken: String? = nil, schemas: [SearchSchemaSummary]? = nil) {
        record = Record([.of(nextToken), .of(schemas.map { WireList($0) })])
    }
    package var nextToken: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var schemas: [SearchSchemaSummary]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct StartDiscovererRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discovererId: String) {
        record = Record([discovererId.wire])
    }
    package var discovererId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct StartDiscovererResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discovererId: String? = nil, state: DiscovererState? = nil) {
        record = Record([.of(discovererId), .of(state)])
    }
    package var discovererId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var state: DiscovererState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct StopDiscovererRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discovererId: String) {
        record = Record([discovererId.wire])
    }
    package var discovererId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct StopDiscovererResponse: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(discovererId: String? = nil, state: DiscovererState? = nil) {
        record = Record([.of(discovererId), .of(state)])
    }
    package var discovererId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var state: DiscovererState? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, tags: [String: String]) {
        record = Record([resourceArn.wire, WireMap(tags).wire])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [String: String] {
        get { slotMap(1) ?? [:] }
        set { setSlotMap(1, newValue) }
    }
}

package struct UntagResourceRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(resourceArn: String, tagKeys: [String]) {
        record = Record([resourceArn.wire, WireList(tagKeys).wire])
    }
    package var resourceArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tagKeys: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct UpdateDiscovererRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, discovererId: String, crossAccount: Bool? = nil) {
        record = Record([.of(description), discovererId.wire, .of(crossAccount)])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var discovererId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var crossAccount: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UpdateDiscovererResponse: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, discovererArn: String? = nil, discovererId: String? = nil, sourceArn: String? = nil, state: DiscovererState? = nil, crossAccount: Bool? = nil, tags: [String: String]? = nil) {
        record = Record([.of(description), .of(discovererArn), .of(discovererId), .of(sourceArn), .of(state), .of(crossAccount), .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var discovererArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var discovererId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sourceArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var state: DiscovererState? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var crossAccount: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(6) }
        set { setSlotMap(6, newValue) }
    }
}

package struct UpdateRegistryRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, registryName: String) {
        record = Record([.of(description), registryName.wire])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var registryName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateRegistryResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, registryArn: String? = nil, registryName: String? = nil, tags: [String: String]? = nil) {
        record = Record([.of(description), .of(registryArn), .of(registryName), .of(tags.map { WireMap($0) })])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var registryArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var registryName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(3) }
        set { setSlotMap(3, newValue) }
    }
}

package struct UpdateSchemaRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(clientTokenId: String? = nil, content: String? = nil, description: String? = nil, registryName: String, schemaName: String, type: TypeShape? = nil) {
        record = Record([.of(clientTokenId), .of(content), .of(description), registryName.wire, schemaName.wire, .of(type)])
    }
    package var clientTokenId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var content: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var description: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var registryName: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var schemaName: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var type: TypeShape? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct UpdateSchemaResponse: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(description: String? = nil, lastModified: Instant? = nil, schemaArn: String? = nil, schemaName: String? = nil, schemaVersion: String? = nil, tags: [String: String]? = nil, type: String? = nil, versionCreatedDate: Instant? = nil) {
        record = Record([.of(description), .of(lastModified), .of(schemaArn), .of(schemaName), .of(schemaVersion), .of(tags.map { WireMap($0) }), .of(type), .of(versionCreatedDate)])
    }
    package var description: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var schemaArn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var schemaName: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var schemaVersion: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var tags: [String: String]? {
        get { slotMap(5) }
        set { setSlotMap(5, newValue) }
    }
    package var type: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var versionCreatedDate: Instant? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package enum CodeGenerationStatus: String, WireValue, CaseIterable {
    case createInProgress = "CREATE_IN_PROGRESS"
    case createComplete = "CREATE_COMPLETE"
    case createFailed = "CREATE_FAILED"
}

package enum DiscovererState: String, WireValue, CaseIterable {
    case started = "STARTED"
    case stopped = "STOPPED"
}

package enum TypeShape: String, WireValue, CaseIterable {
    case openApi3 = "OpenApi3"
    case jsonSchemaDraft4 = "JSONSchemaDraft4"
}
