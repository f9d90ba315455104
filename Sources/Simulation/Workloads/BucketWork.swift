internal import Base
internal import Synchronization

/// Objects that come whole and in parts, and go: each that was acknowledged is whole, each that was deleted is gone,
/// and a queue is told of each change at least once and of nothing else.
final class BucketWork: Workload {
    private static let bucket = "vault"
    private static let queue = "vault-events"

    /// What clients meant to do to a key, and what was acknowledged. Each key has one client.
    private struct Fate {
        var size = 0
        /// Tries of putting it: one whose answer was lost may be done later than a deletion.
        var tries = 0
        var wasPut = false
        var wasMeantToGo = false
        var hasGone = false
    }

    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let fates = Mutex<[String: Fate]>([:])
    /// What the queue was told of each key.
    private let told = Mutex<[String: Set<String>]>([:])

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
    }

    func prepare() async {
        let client = edge("setup")
        await QueueSetup(client).make(Self.queue, for: "s3")
        _ = await client.settle("CreateBucket") { await client.s3("/\(Self.bucket)", []) }
        let events = ["ObjectCreated", "ObjectRemoved"].map { "<Event>s3:\($0):*</Event>" }.joined()
        let xml =
            "<NotificationConfiguration><QueueConfiguration><Queue>\(Here.queue(Self.queue))</Queue>\(events)"
            + "</QueueConfiguration></NotificationConfiguration>"
        _ = await client.settle("PutBucketNotificationConfiguration") {
            await client.s3("/\(Self.bucket)?notification", Array(xml.utf8))
        }
    }

    // MARK: - Working

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<2 { group.addTask { await self.work(as: "vault-\(number)") } }
        }
    }

    private func work(as name: String) async {
        let client = edge(name)
        for number in 0..<world.plan.size / 4 {
            await world.pause(most: .seconds(14))
            let key = "\(name)-\(number)"
            // Some fit into a row, others are a file.
            let size = world.happens(0.3) ? world.number(40_000...90_000) : world.number(1...2_000)
            fates.withLock { $0[key] = Fate(size: size) }
            let isPut = world.happens(0.3) ? await upload(key, size, client) : await put(key, size, client)
            guard isPut else { return }
            fates.withLock { $0[key, default: Fate()].wasPut = true }
            if world.happens(0.3) { await delete(key, client) }
        }
    }

    private func put(_ key: String, _ size: Int, _ client: Edge) async -> Bool {
        await client.settle("PutObject") {
            fates.withLock { $0[key, default: Fate()].tries += 1 }
            return await client.s3(Self.path(key), Self.body(key, size))
        } != nil
    }

    /// An upload that was completed, and whose answer was lost, is not there any more: then it begins anew.
    private func upload(_ key: String, _ size: Int, _ client: Edge) async -> Bool {
        for _ in 0..<100 {
            let begun = await client.settle("CreateMultipartUpload") {
                await client.s3("POST", Self.path(key) + "?uploads=", [])
            }
            guard let id = begun?.texts("UploadId").first else { return false }
            let part = Self.path(key) + "?partNumber=1&uploadId=\(id)"
            guard await client.settle("UploadPart", { await client.s3(part, Self.body(key, size)) }) != nil else {
                return false
            }
            let eTag = Hex.encode(Digest.md5(Self.body(key, size)))
            let list =
                "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>\(eTag)</ETag></Part>"
                + "</CompleteMultipartUpload>"
            let reply = await client.settle("CompleteMultipartUpload") {
                fates.withLock { $0[key, default: Fate()].tries += 1 }
                let reply = await client.s3("POST", Self.path(key) + "?uploadId=\(id)", Array(list.utf8))
                let isGone = reply.fault?.contains("NoSuchUpload") == true
                return isGone ? .answered(status: 204, body: []) : reply
            }
            guard let reply else { return false }
            if case .answered(status: 204, body: _) = reply { continue }
            return true
        }
        return false
    }

    private func delete(_ key: String, _ client: Edge) async {
        fates.withLock { $0[key, default: Fate()].wasMeantToGo = true }
        guard await client.settle("DeleteObject", { await client.s3("DELETE", Self.path(key), []) }) != nil else {
            return
        }
        fates.withLock { $0[key, default: Fate()].hasGone = true }
    }

    private static func path(_ key: String) -> String { "/\(bucket)/\(key)" }

    /// Bytes that the key and the size decide.
    private static func body(_ key: String, _ size: Int) -> [UInt8] {
        let word = Array("\(key) ".utf8)
        return (0..<size).map { word[$0 % word.count] }
    }

    // MARK: - Judging

    func drain() async {
        let client = edge("vault-drain")
        _ = await world.untilDrained("the bucket's events") {
            await QueueDepth.empty(client, Self.queue) { come($0.body) }
            return missing == nil
        }
        if let missing { world.fail(missing) }
    }

    private func come(_ body: String) {
        let json = try? JSON(parsing: body)
        if json?["Event"] == "s3:TestEvent" { return }
        guard let record = json?["Records"]?[0], let key = record["s3"]?["object"]?["key"]?.string,
            let name = record["eventName"]?.string
        else { return world.fail("the queue gets what is no event: \(body.prefix(200))") }
        world.trace.note(Self.queue, "\(name) of \(key)")
        let fate = fates.withLock { $0[key] }
        let isRemoval = name.hasPrefix("ObjectRemoved")
        guard let fate, !isRemoval || fate.wasMeantToGo else { return world.fail("\(name) of \(key) is not true") }
        told.withLock { _ = $0[key, default: []].insert(isRemoval ? "removed" : "created") }
    }

    /// A change that was acknowledged and of which the queue was not told.
    private var missing: String? {
        let told = told.withLock(\.self)
        for (key, fate) in fates.withLock(\.self).sorted(by: { $0.key < $1.key }) where fate.wasPut {
            let wanted = fate.hasGone ? ["created", "removed"] : ["created"]
            for word in wanted where told[key]?.contains(word) != true {
                return "\(key) was \(word), and the queue was not told"
            }
        }
        return nil
    }

    func check() async {
        let client = edge("vault-check")
        for (key, fate) in fates.withLock(\.self).sorted(by: { $0.key < $1.key }) where fate.wasPut {
            let reply = await client.s3("GET", Self.path(key), [])
            guard case .answered(let status, let body) = reply else {
                world.fail("\(key) gets no answer")
                continue
            }
            if fate.hasGone, status == 404 || fate.tries == 1 {
                if status != 404 { world.fail("\(key) was deleted, and is answered with \(status)") }
            } else if status != 200 || body != Self.body(key, fate.size) {
                guard !(fate.wasMeantToGo && status == 404) else { continue }
                world.fail("\(key) was acknowledged, and is answered with \(status) and \(body.count) bytes")
            }
        }
    }
}
