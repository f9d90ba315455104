internal import Base

/// Makes roles, while nothing goes wrong.
struct RoleSetup: Sendable {
    private let client: Edge

    init(_ client: Edge) { self.client = client }

    /// - Parameters:
    ///   - service: who assumes it, by its first name.
    ///   - statements: what it may do.
    func make(_ name: String, for service: String, mayDo statements: [JSON]) async {
        let trust: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": .string("\(service).amazonaws.com")],
                    "Action": "sts:AssumeRole",
                ]
            ],
        ]
        let policy: JSON = ["Version": "2012-10-17", "Statement": .array(statements)]
        let forms = [
            "Action=CreateRole&RoleName=\(name)&AssumeRolePolicyDocument=" + Self.encoded(trust),
            "Action=PutRolePolicy&RoleName=\(name)&PolicyName=own&PolicyDocument=" + Self.encoded(policy),
        ]
        for form in forms {
            guard case .answered(200, _) = await client.iam(form) else {
                return client.world.fail("the role \(name) is not made")
            }
        }
    }

    private static func encoded(_ json: JSON) -> String { PercentEncoding.encode(json.description) }
}
