internal import Archive
internal import Base

/// Makes a function and its role, while nothing goes wrong.
struct FunctionSetup: Sendable {
    private let client: Edge

    init(_ client: Edge) { self.client = client }

    /// - Parameters:
    ///   - statements: what the role may do beside writing logs.
    ///   - settings: of the function, beside the usual ones.
    func make(_ name: String, mayDo statements: [JSON], _ settings: JSONObject = [:]) async {
        let logs: JSON = ["Effect": "Allow", "Action": "logs:*", "Resource": "*"]
        await RoleSetup(client).make(name, for: "lambda", mayDo: statements + [logs])
        await makeFunction(name, settings)
    }

    private func makeFunction(_ name: String, _ settings: JSONObject) async {
        guard case .object(var request)? = Self.request(name, client.world) else { return }
        for (name, value) in settings { request[name] = value }
        let bytes = JSON.object(request).bytes
        _ = await client.insist("CreateFunction") {
            await client.lambda("POST", "/2015-03-31/functions", bytes)
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
        guard let archive = archive(world) else { return nil }
        return [
            "FunctionName": .string(name), "Role": .string(Here.role(role ?? name)),
            "Runtime": "provided.al2023", "Handler": "bootstrap", "Timeout": 5,
            "Code": ["ZipFile": .string(Base64.encode(archive))],
        ]
    }

    /// The code of every function: none, since sandboxes are simulated.
    private static func archive(_ world: Surroundings) -> [UInt8]? {
        var writer = ZipWriter()
        do {
            try writer.addFile("bootstrap", Array("simulated".utf8), mode: 0o755)
            return writer.archive()
        } catch {
            world.fail("\(error)")
            return nil
        }
    }

    /// Puts the code where templates name it.
    func upload(bucket: String, key: String) async {
        guard let archive = Self.archive(client.world) else { return }
        _ = await client.settle("CreateBucket") { await client.s3("/\(bucket)", []) }
        _ = await client.settle("PutObject") { await client.s3("/\(bucket)/\(key)", archive) }
    }

    /// Brings a queue's messages to a function that reports those that it has not done with.
    func map(_ queue: String, to function: String, batchSize: Int) async {
        await map(
            [
                "EventSourceArn": .string(Here.queue(queue)), "FunctionName": .string(function),
                "BatchSize": .integer(Int64(batchSize)), "FunctionResponseTypes": ["ReportBatchItemFailures"],
            ])
    }

    /// Makes a mapping, and waits until it runs.
    func map(_ request: JSON) async {
        let made = await client.insist("CreateEventSourceMapping") {
            await client.lambda("POST", "/2015-03-31/event-source-mappings", request.bytes)
        }
        let id = made?["UUID"]?.string ?? ""
        for _ in 0..<100 {
            let reply = await client.lambda("GET", "/2015-03-31/event-source-mappings/\(id)", [])
            if reply.json?["State"]?.string == "Enabled" { return }
            await client.world.pause(most: .seconds(1))
        }
        client.world.fail("the mapping of \(request["EventSourceArn"]?.string ?? "nothing") is not enabled")
    }
}
