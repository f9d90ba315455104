internal import Base
internal import Synchronization

/// Items of a table that many change at once, and the table's stream. Each change that was acknowledged is one record
/// of it, each that was refused none; the records of an item follow each other, each with the image that the one before
/// has left; and the last has the item as it is.
final class TableWork: Workload {
    private static let table = "ledger"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let history: TableHistory
    private let reader = Mutex<TableStreamFollower?>(nil)
    private let readers: Background

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        history = TableHistory(world)
        readers = Background(on: world.executor)
    }

    func prepare() async {
        let client = edge("setup")
        let request: JSON = [
            "TableName": .string(Self.table), "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [["AttributeName": "pk", "AttributeType": "S"]],
            "KeySchema": [["AttributeName": "pk", "KeyType": "HASH"]],
            "StreamSpecification": ["StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES"],
        ]
        let made = await client.insist("CreateTable") { await client.dynamoDB("CreateTable", request) }
        guard let stream = made?["TableDescription"]?["LatestStreamArn"]?.string else {
            return world.fail("the table has no stream")
        }
        reader.withLock { $0 = TableStreamFollower(stream, edge("ledger-reader")) }
    }

    // MARK: - Working

    func work() async {
        readers.start { await self.read() }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<4 { group.addTask { await self.change("clerk\(number)") } }
        }
    }

    private func read() async {
        while !Task.isCancelled {
            _ = await reader.withLock(\.self)?.step()
            await world.pause(most: .seconds(8))
        }
    }

    /// Changes items, some of them several times at once.
    private func change(_ name: String) async {
        let client = edge(name)
        for number in 0..<world.plan.size {
            await world.pause(most: .seconds(15))
            let key = "item\(world.number(0...3))"
            await withTaskGroup(of: Void.self) { group in
                for part in 0..<(world.happens(0.3) ? 3 : 1) {
                    group.addTask { await self.change(key, "\(name)-\(number)-\(part)", client) }
                }
            }
        }
    }

    private func change(_ key: String, _ name: String, _ client: Edge) async {
        let kind = TableChange.Kind.allCases[world.number(0...TableChange.Kind.allCases.count - 1)]
        let padding = world.happens(0.05) ? world.number(100_000...150_000) : 0
        let tries = Mutex(0)
        _ = await client.settle(name) {
            let turn = tries.withLock {
                $0 += 1; return $0
            }
            // A try whose answer was lost may have been made: the next one is another change.
            let change = TableChange(kind: kind, key: key, tag: "\(name).\(turn)", padding: padding)
            history.begin(change)
            let reply = await client.dynamoDB(change.action, change.request(of: Self.table, known: history.last(key)))
            return note(change, reply)
        }
    }

    private func note(_ change: TableChange, _ reply: Edge.Reply) -> Edge.Reply {
        if let answer = reply.json {
            history.acknowledge(change, old: answer["Attributes"])
            return reply
        }
        guard let fault = reply.fault else { return reply }
        if fault.contains("ConditionalCheckFailedException") {
            history.refuse(change)
            return .answered(status: 200, body: [])
        }
        // Others were quicker each time.
        return fault.contains("TransactionConflictException") ? .lost : reply
    }

    // MARK: - Judging

    func drain() async {
        await readers.shutdown()
        guard let reader = reader.withLock(\.self) else { return }
        // What clients have left is over then.
        await world.wait(.seconds(60))
        let late = TableStreamFollower(reader.stream, edge("ledger-late"))
        for reader in [reader, late] { await readAll(reader) }
        if reader.records.map(\.number) != late.records.map(\.number) {
            world.fail("who reads the table's stream late reads other records")
        }
        for broken in history.judge(reader.records) { world.fail(broken) }
        await compareItems(late.records)
    }

    private func readAll(_ reader: TableStreamFollower) async {
        _ = await world.untilDrained("the table's stream") {
            let isEnd = await reader.step()
            return isEnd && history.missing(in: reader.records) == nil
        }
        if let missing = history.missing(in: reader.records) {
            world.fail("\(missing) was acknowledged, and is not in the table's stream")
        }
    }

    private func compareItems(_ records: [TableStreamFollower.Record]) async {
        let client = edge("ledger-check")
        for (key, records) in Dictionary(grouping: records, by: \.key).sorted(by: { $0.key < $1.key }) {
            let reply = await client.insist("GetItem") {
                await client.dynamoDB(
                    "GetItem",
                    ["TableName": .string(Self.table), "Key": ["pk": ["S": .string(key)]], "ConsistentRead": true])
            }
            if reply?["Item"] != records.last?.new { world.fail("\(key) is not what the last record has left of it") }
        }
    }
}
