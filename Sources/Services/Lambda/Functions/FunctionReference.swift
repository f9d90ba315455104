internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Which function a call means, in an account and region.
struct FunctionKey: Sendable, Hashable {
    let account: AccountID
    let region: Region
    let name: String

    var arn: String {
        ARN(service: "lambda", region: region.rawValue, account: account.rawValue, resource: "function:\(name)")
            .description
    }
    func arn(_ qualifier: String?) -> String { qualifier.map { "\(arn):\($0)" } ?? arn }
}

/// A function as calls name it: by its name, part of its ARN or all of it, each with or without a version or alias
/// behind it.
struct FunctionReference: Sendable, Hashable {
    let key: FunctionKey
    let qualifier: String?

    var arn: String { key.arn(qualifier) }

    /// - Parameter qualifier: given beside the name; it must not differ from one in the name.
    /// - Throws: `ResourceNotFoundException` for a function of another region, too.
    init(_ text: String, qualifier: String? = nil, _ context: CallContext) throws(Fault) {
        let parts = text.fields(separatedBy: ":").map { String($0) }
        let marker = parts.firstIndex(of: "function")
        let name: String
        let inner: String?
        if let marker, marker + 1 < parts.count {
            name = parts[marker + 1]
            inner = marker + 2 < parts.count ? parts[marker + 2] : nil
        } else {
            name = parts.first ?? text
            inner = parts.count > 1 ? parts[1] : nil
        }
        if let inner, let qualifier, inner != qualifier {
            throw LambdaFault.invalidParameterValueException(
                "The derived qualifier from the function name does not match the specified qualifier.",
                details: ["Type": "User"])
        }
        let before = marker.map { Array(parts[..<$0]) } ?? []
        let account = before.compactMap { AccountID($0) }.last ?? context.account
        let region = before.count >= 5 ? Region(before[3]) ?? context.region : context.region
        guard region == context.region else {
            throw LambdaFault.resourceNotFoundException(
                "Functions from '\(region)' are not reachable in this region ('\(context.region)')",
                details: ["Type": "User"])
        }
        key = FunctionKey(account: account, region: region, name: name)
        self.qualifier = inner ?? qualifier
    }

    var notFound: Fault {
        LambdaFault.resourceNotFoundException("Function not found: \(arn)", details: ["Type": "User"])
    }
}

extension FunctionReference {
    init(key: FunctionKey, qualifier: String?) { (self.key, self.qualifier) = (key, qualifier) }

    /// What a function's record keeps under `slot`.
    init(key: FunctionKey, slot: String) {
        self.init(key: key, qualifier: slot == FunctionRecord.latestQualifier ? nil : slot)
    }

    /// The qualifier by which a function's record keeps what belongs to this version or alias.
    var slot: String { qualifier ?? FunctionRecord.latestQualifier }

    var json: JSON {
        [
            .string(key.account.rawValue), .string(key.region.rawValue), .string(key.name),
            qualifier.map { .string($0) } ?? .null,
        ]
    }

    init?(_ json: JSON) {
        guard let account = json[0]?.string.flatMap({ AccountID($0) }),
            let region = json[1]?.string.flatMap({ Region($0) }), let name = json[2]?.string
        else { return nil }
        self.init(key: FunctionKey(account: account, region: region, name: name), qualifier: json[3]?.string)
    }
}

/// Within what concurrency is limited: an account's region.
struct ConcurrencyScope: Sendable, Hashable {
    let account: AccountID
    let region: Region
}

extension FunctionKey {
    var scope: ConcurrencyScope { ConcurrencyScope(account: account, region: region) }
}
