internal import Base
internal import Policy
internal import S3API
internal import ServiceKit
internal import Wire

/// A bucket's policy, as far as S3 itself judges it. What it allows is decided by the pipeline.
struct BucketPolicy {
    private let document: JSON

    init(_ document: JSON) { self.document = document }

    private var statements: [JSON] {
        guard let statement = document["Statement"] else { return [] }
        return statement.array ?? [statement]
    }

    // MARK: - Form

    /// Reads a policy that is to be put on a bucket.
    /// - Throws: `MalformedPolicy`.
    static func read(_ text: String, bucket: String) throws -> BucketPolicy {
        guard text.utf8.count <= LimitsS3.policyBytes else {
            throw S3Fault.malformedPolicy("Normalized policy document exceeds the maximum allowed size of 20480 bytes.")
        }
        guard text.utf8.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") else { throw notJSON }
        let policy: BucketPolicy
        do {
            policy = BucketPolicy(try JSON(parsing: text))
        } catch is JSONSyntaxError {
            throw notJSON
        }
        try policy.check(bucket)
        return policy
    }

    private static let notJSON = S3Fault.malformedPolicy("Policies must be valid JSON and the first byte must be '{'")

    private func check(_ bucket: String) throws(Fault) {
        if let version = document["Version"], version != "2012-10-17", version != "2008-10-17" {
            throw S3Fault.malformedPolicy("Unknown policy version \(version.string ?? version.description)")
        }
        guard !statements.isEmpty else { throw S3Fault.malformedPolicy("Missing required field Statement") }
        for statement in statements { try check(statement, bucket) }
        // What can't be evaluated would close the bucket to everybody.
        do throws(PolicyFault) { _ = try CompiledPolicy(document, flavour: .resource) } catch {
            throw S3Fault.malformedPolicy(error.message)
        }
    }

    private func check(_ statement: JSON, _ bucket: String) throws(Fault) {
        guard statement.object != nil else { throw S3Fault.malformedPolicy("Syntax errors in policy.") }
        let effect = statement["Effect"]?.string
        guard let effect else { throw S3Fault.malformedPolicy("Missing required field Effect") }
        guard effect == "Allow" || effect == "Deny" else { throw S3Fault.malformedPolicy("Invalid effect: \(effect)") }
        guard statement["Principal"] != nil || statement["NotPrincipal"] != nil else {
            throw S3Fault.malformedPolicy("Missing required field Principal")
        }
        let actions = Self.texts(statement["Action"] ?? statement["NotAction"])
        guard !actions.isEmpty else { throw S3Fault.malformedPolicy("Missing required field Action") }
        guard actions.allSatisfy({ $0 == "*" || $0.lowercased().hasPrefix("s3:") }) else {
            throw S3Fault.malformedPolicy("Policy has invalid action")
        }
        let resources = Self.texts(statement["Resource"] ?? statement["NotResource"])
        guard !resources.isEmpty else { throw S3Fault.malformedPolicy("Missing required field Resource") }
        guard resources.allSatisfy({ Self.concerns($0, bucket) }) else {
            throw S3Fault.malformedPolicy("Policy has invalid resource")
        }
    }

    /// Whether a resource is the bucket or something in it.
    private static func concerns(_ resource: String, _ bucket: String) -> Bool {
        if resource == "*" { return true }
        guard let arn = ARN(resource), arn.service == "s3" else { return false }
        let name = arn.resource.split(separator: "/", maxSplits: 1).first ?? ""
        return name == bucket || name.contains("*") || name.contains("?") || name.contains("${")
    }

    private static func texts(_ value: JSON?) -> [String] {
        guard let value else { return [] }
        return value.string.map { [$0] } ?? (value.array ?? []).compactMap(\.string)
    }

    // MARK: - Openness

    /// Whether somebody outside may do something, without a condition that fixes who.
    /// - Source: Amazon S3 User Guide, "The meaning of public".
    var isPublic: Bool {
        statements.contains { statement in
            statement["Effect"] == "Allow"
                && (statement["NotPrincipal"] != nil || Self.meansEveryone(statement["Principal"]))
                && !Self.fixesCaller(statement["Condition"])
        }
    }

    private static func meansEveryone(_ principal: JSON?) -> Bool {
        texts(principal).contains("*") || texts(principal?["AWS"]).contains("*")
    }

    private static let fixingKeys: Set<String> = [
        "aws:principalarn", "aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths", "aws:sourceaccount",
        "aws:sourcearn", "aws:sourceip", "aws:sourceorgid", "aws:sourceowner", "aws:sourcevpc", "aws:sourcevpce",
        "aws:userid",
        "s3:dataaccesspointaccount", "s3:dataaccesspointarn", "s3:x-amz-server-side-encryption-aws-kms-key-id",
    ]

    /// Those that a caller without the key does not pass.
    private static let fixingOperators: Set<String> = [
        "stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike", "ipaddress",
    ]

    private static func fixesCaller(_ condition: JSON?) -> Bool {
        (condition?.object ?? [:]).contains { name, test in
            let parts = name.lowercased().split(separator: ":")
            guard parts.count == 1 || parts.first == "foranyvalue", fixingOperators.contains(String(parts.last ?? ""))
            else { return false }
            return (test.object ?? [:]).contains { key, values in
                let values = texts(values)
                return fixingKeys.contains(key.lowercased()) && !values.isEmpty && values.allSatisfy(isFixed)
            }
        }
    }

    /// Whether a value means somebody in particular: no pattern, and no range of addresses beyond /8, or /32 in IPv6.
    private static func isFixed(_ value: String) -> Bool {
        guard !value.contains("*"), !value.contains("?") else { return false }
        guard let slash = value.lastIndex(of: "/"), let length = Int(value[value.index(after: slash)...]),
            value[..<slash].allSatisfy({ $0.isHexDigit || $0 == "." || $0 == ":" })
        else { return true }
        return length >= (value.contains(":") ? 32 : 8)
    }
}

extension Access {
    /// The same for the account that owns the bucket, whatever the bucket's policy says: nobody can lock himself out.
    /// - Source: Amazon S3 API Reference, PutBucketPolicy.
    func alwaysOwners(_ context: CallContext) -> Access {
        guard case .account(let account) = context.caller, owner == nil || owner == account else { return self }
        return Access(action, on: resource, conditions: conditions, owner: owner)
    }
}
