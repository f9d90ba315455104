internal import Base

/// What a version of a function is: everything that an environment is made by.
struct FunctionConfig: Sendable, Hashable {
    struct LayerUse: Sendable, Hashable {
        let arn: String
        let codeSize: Int
        /// The digest of its archive, in hexadecimal.
        let digest: String
    }

    /// `$LATEST` or a number.
    var version = "$LATEST"
    var runtime: String
    var role: String
    var handler: String
    var description = ""
    var timeout = LimitsLambda.defaultTimeoutSeconds
    var memorySize = LimitsLambda.defaultMemoryMB
    var storageMB = LimitsLambda.defaultStorageMB
    /// In the order of their names; nil when the function never had an Environment.
    var environment: [String: String]?
    var layers: [LayerUse] = []
    var tracingMode = "PassThrough"
    var architecture = "x86_64"
    /// Whether published versions start from a snapshot.
    var snapStart = false
    /// The ARN of who gets asynchronous events that failed for good.
    var deadLetterTarget: String?
    var logGroup: String
    var logStyle = LogStyle.text
    /// The digest of the archive, in hexadecimal.
    var digest: String
    var codeSize: Int
    /// ISO 8601 with milliseconds and `+0000`.
    var lastModified: String
    var revisionID: String
    var status = FunctionStatus.active

    /// The digest as the API shows it.
    var codeSHA256: String { Base64.encode(Hex.decode(digest) ?? []) }
    /// The digests of all archives that it needs.
    var digests: [String] { [digest] + layers.map(\.digest) }
    /// Whether environments of this version start from a snapshot.
    var startsFromSnapshot: Bool { snapStart && version != FunctionRecord.latestQualifier }
}

extension FunctionConfig {
    var json: JSON {
        var object: JSONObject = [
            "version": .string(version), "runtime": .string(runtime), "role": .string(role),
            "handler": .string(handler),
            "description": .string(description), "timeout": .integer(Int64(timeout)),
            "memory": .integer(Int64(memorySize)),
            "storage": .integer(Int64(storageMB)), "tracing": .string(tracingMode),
            "architecture": .string(architecture),
            "logGroup": .string(logGroup), "digest": .string(digest), "codeSize": .integer(Int64(codeSize)),
            "modified": .string(lastModified), "revision": .string(revisionID),
            "layers": .array(layers.map { [.string($0.arn), .integer(Int64($0.codeSize)), .string($0.digest)] }),
        ]
        if let environment { object["environment"] = .strings(environment) }
        if case .json(let application, let system) = logStyle {
            object["logLevels"] = [.string(application.rawValue), .string(system.rawValue)]
        }
        object["deadLetters"] = deadLetterTarget.map { .string($0) }
        if snapStart { object["snapStart"] = .bool(true) }
        if status != .active { object["status"] = status.json }
        return .object(object)
    }

    /// Nil when the row is of another shape, which is a bug or a foreign file.
    init?(_ json: JSON) {
        guard let runtime = json["runtime"]?.string, let role = json["role"]?.string,
            let handler = json["handler"]?.string,
            let logGroup = json["logGroup"]?.string, let digest = json["digest"]?.string,
            let size = json["codeSize"]?.integer,
            let modified = json["modified"]?.string, let revision = json["revision"]?.string
        else { return nil }
        self.init(
            runtime: runtime, role: role, handler: handler, logGroup: logGroup, digest: digest, codeSize: Int(size),
            lastModified: modified, revisionID: revision)
        version = json["version"]?.string ?? version
        description = json["description"]?.string ?? ""
        timeout = json["timeout"]?.integer.map { Int($0) } ?? timeout
        memorySize = json["memory"]?.integer.map { Int($0) } ?? memorySize
        storageMB = json["storage"]?.integer.map { Int($0) } ?? storageMB
        tracingMode = json["tracing"]?.string ?? tracingMode
        architecture = json["architecture"]?.string ?? architecture
        environment = json["environment"]?.strings
        if let levels = json["logLevels"]?.array?.compactMap({ $0.string.flatMap { LogLevel(rawValue: $0) } }),
            levels.count == 2
        {
            logStyle = .json(application: levels[0], system: levels[1])
        }
        deadLetterTarget = json["deadLetters"]?.string
        snapStart = json["snapStart"] == .bool(true)
        status = json["status"].flatMap { FunctionStatus($0) } ?? .active
        layers = (json["layers"]?.array ?? []).compactMap { layer in
            guard let arn = layer[0]?.string, let size = layer[1]?.integer, let digest = layer[2]?.string else {
                return nil
            }
            return LayerUse(arn: arn, codeSize: Int(size), digest: digest)
        }
    }
}

extension JSON {
    /// An object of strings, by name.
    static func strings(_ strings: [String: String]) -> JSON {
        .object(JSONObject(strings.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }))
    }

    var strings: [String: String]? {
        object.map {
            Dictionary($0.compactMap { member in member.value.string.map { (member.key, $0) } }) { _, last in last }
        }
    }
}
