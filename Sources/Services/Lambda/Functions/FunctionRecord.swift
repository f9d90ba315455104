internal import Base
internal import LambdaAPI
internal import Wire

/// A function as the store keeps it: its newest configuration, and what belongs to no version.
///
/// What belongs to a version or an alias is kept by its qualifier; `$LATEST` stands for the function without one.
struct FunctionRecord: Sendable, Hashable {
    /// One statement of the function's policy, and the version or alias that it is for.
    struct Permission: Sendable, Hashable {
        let qualifier: String?
        let statement: JSON

        var id: String { statement["Sid"]?.string ?? "" }
    }

    static let latestQualifier = "$LATEST"

    let name: String
    var latest: FunctionConfig
    /// What runs while `latest` is not ready; nil where that runs itself.
    /// - Source: AWS Lambda Developer Guide, "Lambda function states": while an update is in progress, invocations go
    ///   on with the code and the configuration of before.
    var previous: FunctionConfig?
    /// The number of the newest version; 0 before the first.
    var lastVersion = 0
    /// What `$LATEST` was when the newest version was published, by the digest of its content.
    var publishedContent: String?
    var tags: [String: String] = [:]
    var aliases: [FunctionAlias] = []
    var permissions: [Permission] = []
    /// Changes with the policy.
    var policyRevision = ""
    var reservedConcurrency: Int?
    var eventInvokes: [String: EventInvokeConfig] = [:]
    var urls: [String: FunctionURL] = [:]
    var provisioned: [String: ProvisionedConcurrency] = [:]
    var codeSigningARN: String?
    /// Whether the function may be part of a loop of invocations.
    var allowsRecursion = false
    /// `Auto`, `FunctionUpdate` or `Manual` by version, where it was set.
    var runtimeUpdates: [String: String] = [:]
    /// The versions that start from snapshots.
    var snapshots: Set<String> = []

    /// What runs when the function is invoked without a qualifier.
    var running: FunctionConfig { previous ?? latest }
    /// The concurrency that the function has for itself.
    var claimedConcurrency: Int { reservedConcurrency ?? provisionedConcurrency }
    var provisionedConcurrency: Int { provisioned.values.reduce(0) { $0 + $1.requested } }
    /// The digests of all archives that it needs, without those of its versions.
    var digests: [String] { latest.digests + (previous?.digests ?? []) }

    func alias(_ name: String?) -> FunctionAlias? { name.flatMap { name in aliases.first { $0.name == name } } }

    /// The policy of the function, a version or an alias; nil where there is none.
    func policy(for qualifier: String?) -> JSON? {
        let statements = permissions.filter { $0.qualifier == qualifier }.map(\.statement)
        return statements.isEmpty ? nil : ["Version": "2012-10-17", "Id": "default", "Statement": .array(statements)]
    }

    /// Begins a change of the newest configuration, which is not run before it is ready.
    mutating func change(_ change: (inout FunctionConfig) throws(Fault) -> Void) throws(Fault) {
        if previous == nil, latest.status.state == .active { previous = latest }
        try change(&latest)
        latest.status.change()
    }

    /// Drops what belongs to a version or an alias that goes.
    mutating func forget(_ qualifier: String) {
        permissions.removeAll { $0.qualifier == qualifier }
        (eventInvokes[qualifier], urls[qualifier], provisioned[qualifier]) = (nil, nil, nil)
        runtimeUpdates[qualifier] = nil
        snapshots.remove(qualifier)
    }
}

extension FunctionRecord {
    var json: JSON {
        var object: JSONObject = [
            "name": .string(name), "latest": latest.json, "lastVersion": .integer(Int64(lastVersion)),
            "tags": .strings(tags), "policyRevision": .string(policyRevision),
            "aliases": .array(aliases.map(\.json)), "runtimeUpdates": .strings(runtimeUpdates),
            "eventInvokes": .members(eventInvokes) { $0.json }, "urls": .members(urls) { $0.json },
            "provisioned": .members(provisioned) { $0.json }, "recursion": .bool(allowsRecursion),
        ]
        object["permissions"] = .array(permissions.map { [$0.qualifier.map { .string($0) } ?? .null, $0.statement] })
        object["reserved"] = reservedConcurrency.map { .integer(Int64($0)) }
        object["previous"] = previous?.json
        object["published"] = publishedContent.map { .string($0) }
        object["codeSigning"] = codeSigningARN.map { .string($0) }
        if !snapshots.isEmpty { object["snapshots"] = .array(snapshots.sorted().map { .string($0) }) }
        return .object(object)
    }

    /// Nil when the row is of another shape.
    init?(_ json: JSON) {
        guard let name = json["name"]?.string, let latest = json["latest"].flatMap({ FunctionConfig($0) }) else {
            return nil
        }
        self.init(name: name, latest: latest)
        lastVersion = json["lastVersion"]?.integer.map { Int($0) } ?? 0
        previous = json["previous"].flatMap { FunctionConfig($0) }
        publishedContent = json["published"]?.string
        tags = json["tags"]?.strings ?? [:]
        policyRevision = json["policyRevision"]?.string ?? ""
        aliases = (json["aliases"]?.array ?? []).compactMap { FunctionAlias($0) }
        permissions = (json["permissions"]?.array ?? []).compactMap { permission in
            permission[1].map { Permission(qualifier: permission[0]?.string, statement: $0) }
        }
        reservedConcurrency = json["reserved"]?.integer.map { Int($0) }
        eventInvokes = json["eventInvokes"]?.members { EventInvokeConfig($0) } ?? [:]
        urls = json["urls"]?.members { FunctionURL($0) } ?? [:]
        provisioned = json["provisioned"]?.members { ProvisionedConcurrency($0) } ?? [:]
        codeSigningARN = json["codeSigning"]?.string
        allowsRecursion = json["recursion"]?.bool ?? false
        runtimeUpdates = json["runtimeUpdates"]?.strings ?? [:]
        snapshots = Set((json["snapshots"]?.array ?? []).compactMap(\.string))
    }
}

extension JSON {
    /// An object of values by name, in the order of the names.
    static func members<Value>(_ values: [String: Value], _ json: (Value) -> JSON) -> JSON {
        .object(JSONObject(values.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) }))
    }

    func members<Value>(_ read: (JSON) -> Value?) -> [String: Value]? {
        object.map { object in
            Dictionary(object.compactMap { member in read(member.value).map { (member.key, $0) } }) { _, last in last }
        }
    }
}
