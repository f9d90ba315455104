internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Whose signatures code must have, and what becomes of code that has none.
struct CodeSigningRecord: Sendable, Hashable {
    let arn: String
    var description: String?
    /// Versions of signing profiles.
    var publishers: [String]
    /// Whether code without a trusted signature is refused; otherwise it is deployed all the same.
    var isEnforced: Bool
    var modified: String
    var tags: [String: String] = [:]

    /// `csc-` and 17 letters and digits.
    var id: String { arn.split(separator: ":" as Character).last.map { String($0) } ?? "" }

    /// - Parameter arn: of any account and region; nil for what is no code signing configuration.
    static func key(_ arn: String) -> Key? {
        guard let parts = ARN(arn), parts.resource.hasPrefix("code-signing-config:"),
            let account = AccountID(parts.account), let region = Region(parts.region)
        else { return nil }
        return prefix(account, region).appending(.string(String(parts.resource.dropFirst(20))))
    }

    static func prefix(_ account: AccountID, _ region: Region) -> Key {
        Key("lambda", .string(account.rawValue), .string(region.rawValue), "code-signing")
    }

    var output: CodeSigningConfig {
        CodeSigningConfig(
            codeSigningConfigId: id, codeSigningConfigArn: arn, description: description,
            allowedPublishers: AllowedPublishers(signingProfileVersionArns: publishers),
            codeSigningPolicies: CodeSigningPolicies(untrustedArtifactOnDeployment: isEnforced ? .enforce : .warn),
            lastModified: modified)
    }
}

extension CodeSigningRecord {
    var json: JSON {
        var object: JSONObject = [
            "arn": .string(arn), "publishers": .array(publishers.map { .string($0) }), "enforced": .bool(isEnforced),
            "modified": .string(modified), "tags": .strings(tags),
        ]
        object["description"] = description.map { .string($0) }
        return .object(object)
    }

    init?(_ json: JSON) {
        guard let arn = json["arn"]?.string, let enforced = json["enforced"]?.bool,
            let modified = json["modified"]?.string
        else { return nil }
        self.init(
            arn: arn, description: json["description"]?.string,
            publishers: (json["publishers"]?.array ?? []).compactMap(\.string), isEnforced: enforced,
            modified: modified, tags: json["tags"]?.strings ?? [:])
    }
}

extension LambdaCore {
    /// A code signing configuration with its row; nil where there is none.
    func codeSigning(_ arn: String) async throws -> (record: CodeSigningRecord, row: Row)? {
        guard let key = CodeSigningRecord.key(arn), let row = try await environment.store.get(key) else { return nil }
        return CodeSigningRecord(try JSON(parsing: row.value)).map { ($0, row) }
    }

    func existingCodeSigning(_ arn: String) async throws -> (record: CodeSigningRecord, row: Row) {
        guard let found = try await codeSigning(arn) else {
            throw LambdaFault.resourceNotFoundException(
                "The Lambda code signing configuration \(arn) can not be found.", details: ["Type": "User"])
        }
        return found
    }

    /// Changes a configuration; the change may be asked again when another came first.
    func updateCodeSigning(_ arn: String, _ change: (inout CodeSigningRecord) throws -> Void) async throws
        -> CodeSigningRecord
    {
        for _ in 0..<LimitsLambda.conflictRetries {
            var (record, row) = try await existingCodeSigning(arn)
            try change(&record)
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.put(row.key, record.json.bytes)
            if try await environment.store.commit(transaction).version != nil { return record }
        }
        throw LambdaFault.resourceConflictException(
            "The code signing configuration is being changed.", details: ["Type": "User"])
    }

    /// The configuration that a function is to have.
    func checkCodeSigning(_ arn: String) async throws -> CodeSigningRecord {
        guard let record = try await codeSigning(arn)?.record else {
            throw LambdaFault.codeSigningConfigNotFoundException(
                "The code signing configuration cannot be found. "
                    + "Check that the provided configuration is not deleted: \(arn).", details: ["Type": "User"])
        }
        return record
    }

    /// Refuses code under a configuration that enforces signatures. Only AWS Signer signs archives, which does not
    /// reach this platform, so no archive has a signature.
    func checkSignature(under arn: String?) async throws {
        guard let arn, try await codeSigning(arn)?.record.isEnforced == true else { return }
        throw LambdaFault.codeVerificationFailedException(
            "Lambda cannot deploy the function. The function or layer might be signed using a signature that the "
                + "client is not configured to accept. Check the provided signature for unsigned.",
            details: ["Type": "User"])
    }
}
