internal import Archive
internal import Base

/// Makes a function and its role, while nothing goes wrong.
struct FunctionSetup: Sendable {
    private static let account = "000000000000"
    private let client: Edge

    init(_ client: Edge) { self.client = client }

    /// - Parameter statements: what the role may do beside writing logs.
    func make(_ name: String, mayDo statements: [JSON]) async {
        await makeRole(name, statements)
        await makeFunction(name)
    }

    private func makeRole(_ name: String, _ statements: [JSON]) async {
        let trust: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                ["Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": "sts:AssumeRole"]
            ],
        ]
        let logs: JSON = ["Effect": "Allow", "Action": "logs:*", "Resource": "*"]
        let policy: JSON = ["Version": "2012-10-17", "Statement": .array(statements + [logs])]
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

    private static func encoded(_ json: JSON) -> String {
        PercentEncoding.encode(String(decoding: json.bytes, as: UTF8.self))
    }

    private func makeFunction(_ name: String) async {
        guard let request = Self.request(name, client.world) else { return }
        _ = await client.insist("CreateFunction") {
            await client.lambda("POST", "/2015-03-31/functions", request.bytes)
        }
        for _ in 0..<100 {
            if await isReady(name) { return }
            await client.world.pause(most: .seconds(1))
        }
        client.world.fail("the function \(name) does not become active")
    }

    /// Whether nothing is to come of the function's last change.
    func isReady(_ name: String) async -> Bool {
        let reply = await client.lambda("GET", "/2015-03-31/functions/\(name)/configuration", [])
        return reply.json?["State"]?.string == "Active" && reply.json?["LastUpdateStatus"]?.string == "Successful"
    }

    /// - Parameter role: of another function, where it has none of its own.
    static func request(_ name: String, role: String? = nil, _ world: Surroundings) -> JSON? {
        var writer = ZipWriter()
        do {
            try writer.addFile("bootstrap", Array("simulated".utf8), mode: 0o755)
        } catch {
            world.fail("\(error)")
            return nil
        }
        return [
            "FunctionName": .string(name), "Role": .string("arn:aws:iam::\(account):role/\(role ?? name)"),
            "Runtime": "provided.al2023", "Handler": "bootstrap", "Timeout": 5,
            "Code": ["ZipFile": .string(Base64.encode(writer.archive()))],
        ]
    }
}
