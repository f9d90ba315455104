internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Which layer a call means.
struct LayerKey: Sendable, Hashable {
    let account: AccountID
    let region: Region
    let name: String

    /// - Parameter text: a name or an ARN, with a version behind it or not.
    init(_ text: String, _ context: CallContext) {
        let parts = ARN(text).map { ($0, $0.resource.split(separator: ":" as Character).map { String($0) }) }
        account = parts.flatMap { AccountID($0.0.account) } ?? context.account
        region = parts.flatMap { Region($0.0.region) } ?? context.region
        name = parts.flatMap { $0.1.count > 1 ? $0.1[1] : nil } ?? text
    }

    var arn: String {
        ARN(service: "lambda", region: region.rawValue, account: account.rawValue, resource: "layer:\(name)")
            .description
    }
    func arn(_ version: Int) -> String { "\(arn):\(version)" }
    var scope: ConcurrencyScope { ConcurrencyScope(account: account, region: region) }

    static func prefix(_ account: AccountID, _ region: Region) -> Key {
        Key("lambda", .string(account.rawValue), .string(region.rawValue), "layer")
    }
    var prefix: Key { Self.prefix(account, region).appending(.string(name)) }
    var counter: Key {
        Key("lambda", .string(account.rawValue), .string(region.rawValue), "layer-count", .string(name))
    }
    func key(_ version: Int) -> Key { prefix.appending(.integer(version)) }
}

/// One version of a layer. Only who may use it changes.
struct LayerRecord: Sendable, Hashable {
    let name: String
    let version: Int
    let digest: String
    let codeSize: Int
    let unzippedSize: Int
    let created: String
    let description: String
    let runtimes: [String]
    let architectures: [String]
    let license: String?
    /// The statements of its policy.
    var policy: [JSON] = []
    var policyRevision = ""

    /// Nil where there is none.
    var policyDocument: JSON? {
        policy.isEmpty ? nil : ["Version": "2012-10-17", "Id": "default", "Statement": .array(policy)]
    }

    var json: JSON {
        var object: JSONObject = [
            "name": .string(name), "version": .integer(Int64(version)), "digest": .string(digest),
            "size": .integer(Int64(codeSize)),
            "unzipped": .integer(Int64(unzippedSize)), "created": .string(created), "description": .string(description),
            "runtimes": .array(runtimes.map { .string($0) }),
            "architectures": .array(architectures.map { .string($0) }),
            "policy": .array(policy), "policyRevision": .string(policyRevision),
        ]
        if let license { object["license"] = .string(license) }
        return .object(object)
    }

    static func read(_ row: Row) throws -> LayerRecord? {
        let json = try JSON(parsing: row.value)
        guard let name = json["name"]?.string, let version = json["version"]?.integer,
            let digest = json["digest"]?.string,
            let size = json["size"]?.integer, let unzipped = json["unzipped"]?.integer,
            let created = json["created"]?.string
        else { return nil }
        return LayerRecord(
            name: name, version: Int(version), digest: digest, codeSize: Int(size), unzippedSize: Int(unzipped),
            created: created,
            description: json["description"]?.string ?? "",
            runtimes: (json["runtimes"]?.array ?? []).compactMap(\.string),
            architectures: (json["architectures"]?.array ?? []).compactMap(\.string), license: json["license"]?.string,
            policy: json["policy"]?.array ?? [], policyRevision: json["policyRevision"]?.string ?? "")
    }
}

extension LayerRecord {
    var runtimeValues: [Runtime]? { runtimes.isEmpty ? nil : runtimes.compactMap { Runtime(rawValue: $0) } }
    var architectureValues: [Architecture]? {
        architectures.isEmpty ? nil : architectures.compactMap { Architecture(rawValue: $0) }
    }

    /// - Parameter location: where the archive can be had.
    func content(at location: String) -> LayerVersionContentOutput {
        LayerVersionContentOutput(
            location: location, codeSha256: Base64.encode(Hex.decode(digest) ?? []),
            codeSize: codeSize)
    }

    func item(_ key: LayerKey) -> LayerVersionsListItem {
        LayerVersionsListItem(
            layerVersionArn: key.arn(version), version: version, description: description, createdDate: created,
            compatibleRuntimes: runtimeValues, licenseInfo: license, compatibleArchitectures: architectureValues)
    }
}

extension LambdaCore {
    func layer(_ key: LayerKey, _ version: Int) async throws -> LayerRecord {
        guard let row = try await environment.store.get(key.key(version)), let record = try LayerRecord.read(row) else {
            throw LambdaFault.resourceNotFoundException(
                "The resource you requested does not exist.", details: ["Type": "User"])
        }
        return record
    }

    /// The layers that a function wants, in their order.
    /// - Parameter size: bytes of the function's own code, which counts together with them.
    func layers(_ arns: [String], with size: Int, _ context: CallContext) async throws -> [FunctionConfig.LayerUse] {
        guard arns.count <= LimitsLambda.layers else { throw Self.invalid("Cannot reference more than 5 layers.") }
        var uses: [FunctionConfig.LayerUse] = []
        var total = size
        for arn in arns {
            guard let version = arn.split(separator: ":" as Character).last.flatMap({ Int($0) }), ARN(arn) != nil else {
                throw Self.invalid("Layer ARN \(arn) does not name a version of a layer.")
            }
            if let region = ARN(arn)?.region, region != context.region.rawValue {
                throw Self.invalid(
                    "Layers are not in the same region as the function. Layers are expected to be in region "
                        + "\(context.region).")
            }
            let key = LayerKey(arn, context)
            guard let row = try await environment.store.get(key.key(version)), let record = try LayerRecord.read(row)
            else {
                throw Self.invalid("Layer version \(arn) does not exist.")
            }
            guard !uses.contains(where: { $0.arn.hasPrefix(key.arn + ":") }) else {
                throw Self.invalid(
                    "Two different versions of the same layer are not allowed to be referenced "
                        + "in the same function. \(arn) and \(key.arn)"
                )
            }
            total += record.unzippedSize
            uses.append(
                FunctionConfig.LayerUse(arn: key.arn(version), codeSize: record.codeSize, digest: record.digest))
        }
        try Self.checkTotal(total)
        return uses
    }

    /// Refuses code that is too large together with the layers that the function has.
    func layerSizes(_ layers: [FunctionConfig.LayerUse], with size: Int) async throws -> Int {
        var total = size
        for layer in layers { total += try await unzippedSize(layer.digest) }
        try Self.checkTotal(total)
        return total
    }

    func unzippedSize(_ digest: String) async throws -> Int {
        try await code.archive(digest).map { try CodePackage($0).unzippedSize } ?? 0
    }

    private static func checkTotal(_ total: Int) throws(Fault) {
        guard total <= LimitsLambda.unzippedBytes else {
            throw invalid(
                "Function code combined with layers exceeds the maximum allowed size of "
                    + "\(LimitsLambda.unzippedBytes) bytes. The actual size is \(total) bytes."
            )
        }
    }
}
