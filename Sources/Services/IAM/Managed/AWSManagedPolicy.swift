internal import Base

/// A policy that AWS offers in every account under `arn:aws:iam::aws:policy/…`. It can be attached, and never changed.
struct AWSManagedPolicy: Hashable, Sendable {
    /// `/` or `/service-role/` and the like.
    let path: String
    let name: String
    let document: String

    var arn: String { "arn:aws:iam::aws:policy\(path)\(name)" }

    /// An id of the service's form, the same on every machine.
    var id: String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        return "ANPA" + String(Digest.sha256(arn.utf8).prefix(17).map { letters[Int($0) % letters.count] })
    }

    /// When the service was opened; what the platform says of policies whose history it does not keep.
    static let created = Instant(seconds: 1_415_577_600)

    static func find(_ arn: String) -> AWSManagedPolicy? { byARN[arn] }
    static let all = byARN.values.sorted { $0.name < $1.name }

    private static let byARN = Dictionary(
        AWSManagedPolicies.text.split(separator: "\n\n" as String).map { block in
            let policy = AWSManagedPolicy(block)
            return (policy.arn, policy)
        }, uniquingKeysWith: { first, _ in first })

    /// Reads a block of `AWSManagedPolicies.text`.
    private init(_ block: Substring) {
        let lines = block.split(separator: "\n" as Character)
        let full = lines.first.map { String($0) } ?? ""
        let slash = full.lastIndex(of: "/") ?? full.startIndex
        (path, name) = (String(full[...slash]), String(full[full.index(after: slash)...]))
        let statements: [JSON] = lines.dropFirst().map { line in
            let words = line.split(separator: " " as Character)
            let actions = words.prefix { $0 != "@" }.map { JSON.string(String($0)) }
            let resources = words.drop { $0 != "@" }.dropFirst().map { JSON.string(String($0)) }
            return [
                "Effect": "Allow", "Action": .array(actions), "Resource": resources.isEmpty ? "*" : .array(resources),
            ]
        }
        document = (["Version": "2012-10-17", "Statement": .array(statements)] as JSON).description
    }
}
