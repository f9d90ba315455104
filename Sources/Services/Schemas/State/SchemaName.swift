internal import Base
internal import ServiceKit
internal import Wire

/// What names of registries and schemas may be.
/// - Source: AWS CloudFormation User Guide, AWS::EventSchemas::Registry and ::Schema; the names that AWS discovers.
enum SchemaName {
    /// Letters, digits, `.`, `-` and `_`.
    static func allowsPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && allowsComponent(UInt8(scalar.value))
    }

    static func allowsComponent(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    static func checkRegistry(_ name: String) throws(Fault) {
        guard (1...LimitsSchemas.registryNameLength).contains(name.utf8.count),
            name.utf8.allSatisfy({ allowsComponent($0) })
        else {
            throw .badRequest(
                "Registry name must have 1 to \(LimitsSchemas.registryNameLength) characters: letters, digits and .-_")
        }
    }

    static func checkSchema(_ name: String) throws(Fault) {
        guard (1...LimitsSchemas.schemaNameLength).contains(name.utf8.count),
            name.utf8.allSatisfy({ allowsComponent($0) || $0 == UInt8(ascii: "@") })
        else {
            throw .badRequest(
                "Schema name must have 1 to \(LimitsSchemas.schemaNameLength) characters: letters, digits and .-_@")
        }
    }
}

/// A registry as callers name it: by its name, or another account's by its ARN.
struct RegistryReference: Hashable, Sendable {
    let tenant: Tenant
    let name: String

    /// AWS's own registry: it has the events of AWS's services.
    static let awsEvents = "aws.events"
    /// The registry that discovery fills.
    static let discovered = "discovered-schemas"

    init(tenant: Tenant, name: String) { (self.tenant, self.name) = (tenant, name) }

    /// - Throws: `BadRequestException`.
    init(_ text: String, _ context: CallContext) throws(Fault) {
        guard text.hasPrefix("arn:") else {
            try SchemaName.checkRegistry(text)
            self.init(tenant: context.tenant, name: text)
            return
        }
        guard let arn = ARN(text), arn.service == "schemas", arn.region == context.region.rawValue,
            arn.resource.hasPrefix("registry/"),
            let account = arn.account.isEmpty ? context.account : AccountID(arn.account)
        else { throw .badRequest("Invalid registry ARN: \(text)") }
        let name = String(arn.resource.dropFirst("registry/".count))
        try SchemaName.checkRegistry(name)
        self.init(tenant: Tenant(account: account, region: context.region), name: name)
    }

    /// The `RegistryName` of a query, which only some calls may leave out.
    static func named(_ text: String?, _ context: CallContext) throws(Fault) -> RegistryReference {
        guard let text else { throw .badRequest("RegistryName must be specified.") }
        return try RegistryReference(text, context)
    }

    var isAWS: Bool { name == Self.awsEvents }
    var isDiscovered: Bool { name == Self.discovered }

    var arn: String {
        let account = isAWS ? "" : tenant.account.rawValue
        return "arn:aws:schemas:\(tenant.region):\(account):registry/\(name)"
    }

    /// Refuses to change what AWS owns, or discovery.
    func checkOwn() throws(Fault) {
        if isAWS || isDiscovered {
            throw .forbidden("Registry with name \(name) is managed by AWS and can't be changed.")
        }
    }
}

/// A schema of a registry.
struct SchemaReference: Hashable, Sendable {
    let registry: RegistryReference
    let name: String

    init(registry: RegistryReference, name: String) { (self.registry, self.name) = (registry, name) }

    /// - Throws: `BadRequestException`.
    init(_ registry: String, _ name: String, _ context: CallContext) throws(Fault) {
        self.init(registry: try RegistryReference(registry, context), name: name)
        try SchemaName.checkSchema(name)
    }

    var arn: String {
        let account = registry.isAWS ? "" : registry.tenant.account.rawValue
        return "arn:aws:schemas:\(registry.tenant.region):\(account):schema/\(registry.name)/\(name)"
    }
}
