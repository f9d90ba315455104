import Base
import DynamoDBAPI
import DynamoDBStreamsAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import DynamoDB

/// Writes of one item that come while another one of it is made.
struct HotItemTests {
    private let store = GapStore()
    private let bench: Bench
    private let items: DynamoDBStore

    init() {
        bench = Bench(store: store)
        items = bench.store
    }

    /// Makes the first write, and the others together while it is written; each tells its outcome, or why it was
    /// refused.
    /// - Parameter second: happens before the commit of those.
    private func write(
        _ writes: [ItemAction], needsOld: Bool = true, before second: GapStore.Step? = nil
    ) async -> [Result<ItemWriter.Outcome, ItemWriter.Refusal>] {
        let writer = ItemWriter(store: items)
        @Sendable func ending(_ action: ItemAction) async -> ItemWriter.Ending {
            do throws(ItemWriter.Refusal) {
                return .success(try await writer.write(action, needsOld: needsOld))
            } catch {
                return .failure(error)
            }
        }
        let others = Mailbox()
        store.beforeItem { [items, store] in
            for (number, action) in writes.enumerated().dropFirst() {
                others.add(Task { await ending(action) })
                while items.lines.waiting < number { await Task.yield() }
            }
            if let second { store.beforeItem(second) }
        }
        var endings = [await ending(writes[0])]
        for task in others.tasks { endings.append(await task.value) }
        return endings
    }

    private func table() async throws -> StoredTable { try await items.table("things", bench.tenant) }

    /// `SET n = n + :one` where `n` is less than `limit`.
    private func counting(below limit: Int = 1_000) async throws -> ItemAction {
        var expressions = try RequestExpressions(
            names: nil, values: ItemWire.wire([":one": .n(1), ":limit": .n(limit)]))
        let update = try #require(try expressions.update("SET n = n + :one"))
        let condition = try expressions.condition("n < :limit")
        return try .update(
            ["pk": .s("hot")], update, in: try await table(), WriteCondition(test: condition, onFailure: nil))
    }

    private func putting(_ item: Item) async throws -> ItemAction {
        try .put(item, into: try await table(), WriteCondition(test: nil, onFailure: nil))
    }

    @Test("each is decided on what the one before it left, and those that come together are one commit")
    func counter() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("hot"), "n": .n(0)])
        let action = try await counting()
        let before = store.commits
        let endings = await write(Array(repeating: action, count: 20))
        #expect(store.commits == before + 2)
        let seen = endings.map { (try? $0.get())?.new?.item["n"] }
        #expect(seen == (1...20).map { .n($0) })
        #expect(try await bench.get(["pk": .s("hot")])?["n"] == .n(20))
    }

    @Test("more than one commit takes go into several")
    func bound() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("hot"), "n": .n(0)])
        let before = store.commits
        let action = try await counting()
        let endings = await write(Array(repeating: action, count: 2 + LimitsDynamoDB.writesPerCommit))
        #expect(endings.allSatisfy { (try? $0.get()) != nil })
        #expect(store.commits == before + 3)
        #expect(try await bench.get(["pk": .s("hot")])?["n"] == .n(2 + LimitsDynamoDB.writesPerCommit))
    }

    @Test("one that is refused keeps none of the others back, and is judged by what it would have met")
    func refused() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("hot"), "n": .n(0)])
        let endings = await write(Array(repeating: try await counting(below: 3), count: 5))
        let refusals = endings.map { ending in
            if case .failure(let refusal) = ending { refusal.old?.item["n"] } else { nil as ItemValue? }
        }
        #expect(refusals == [nil, nil, nil, .n(3), .n(3)])
        #expect(try await bench.get(["pk": .s("hot")])?["n"] == .n(3))
    }

    @Test("another's write between their look and their commit is seen by all of them")
    func between() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("hot"), "n": .n(0)])
        let action = try await counting()
        let bench = bench
        store.beforeItem { try await bench.put(["pk": .s("hot"), "n": .n(100)]) }
        let first = try await ItemWriter(store: items).write(action, needsOld: true)
        #expect(first.new?.item["n"] == .n(101))
    }

    @Test("a stream has a record of each, in their order, also where one makes the item and the next removes it")
    func records() async throws {
        try await bench.makeTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .newAndOldImages)
        try await bench.client.updateTable(update)
        let gone = try ItemAction.with(
            .delete, key: ["pk": .s("hot")], in: try await table(), WriteCondition(test: nil, onFailure: nil))
        let actions = [
            try await putting(["pk": .s("hot"), "n": .n(1)]), try await putting(["pk": .s("hot"), "n": .n(2)]), gone,
            try await putting(["pk": .s("hot"), "n": .n(3)]), gone, gone,
        ]
        _ = await write(actions)
        let arn = try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table?.latestStreamArn
        let shard = try await bench.streams.describeStream(DescribeStreamInput(streamArn: arn ?? ""))
            .streamDescription?.shards?.first?.shardId
        let iterator = try await bench.streams.getShardIterator(
            GetShardIteratorInput(streamArn: arn ?? "", shardId: shard ?? "", shardIteratorType: .trimHorizon)
        ).shardIterator
        let records = try await bench.streams.getRecords(GetRecordsInput(shardIterator: iterator ?? "")).records ?? []
        #expect(records.map(\.eventName) == [.insert, .modify, .remove, .insert, .remove])
        #expect(records.map { $0.dynamodb?.oldImage?["n"]?.n } == [nil, "1", "2", nil, "3"])
        #expect(records.map { $0.dynamodb?.newImage?["n"]?.n } == ["1", "2", nil, "3", nil])
        #expect(try await bench.get(["pk": .s("hot")]) == nil)
    }

    @Test("what is too much for one commit goes in several, in order")
    func large() async throws {
        try await bench.makeTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .newAndOldImages)
        try await bench.client.updateTable(update)
        var actions: [ItemAction] = []
        for number in 0..<40 {
            let text = String(repeating: "x", count: 40_000)
            actions.append(try await putting(["pk": .s("hot"), "n": .n(number), "text": .s(text)]))
        }
        let before = store.commits
        let endings = await write(actions, needsOld: false)
        #expect(endings.map { (try? $0.get())?.new?.item["n"] } == (0..<40).map { .n($0) })
        #expect(endings.map { (try? $0.get())?.old?.item["n"] } == [nil] + (0..<39).map { .n($0) })
        #expect(store.commits > before + 2)
        #expect(try await bench.get(["pk": .s("hot")])?["n"] == .n(39))
    }

    @Test("the entries of an index follow the last of them")
    func entries() async throws {
        try await bench.makeIndexedTable()
        let colors = ["red", "blue", "green", "red"]
        var actions: [ItemAction] = []
        for (number, color) in colors.enumerated() {
            actions.append(
                try await putting(["pk": .s("hot"), "sk": .s("s"), "color": .s(color), "n": .n(number)]))
        }
        _ = await write(actions)
        let entries = try await bench.client.scan(ScanInput(tableName: "things", indexName: "byColor")).items ?? []
        #expect(try entries.map { try Item($0.dictionary)["color"] } == [.s("red")])
        #expect(try await store.readAll(KeyRange(prefix: Key("dynamodb", "index"))).count == 2)
    }

    @Test("a failure of the store is told to all of them")
    func failure() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("hot"), "n": .n(0)])
        let action = try await counting()
        let endings = await write(Array(repeating: action, count: 4)) {
            throw Failure(code: "store.closed", message: "closed", stage: "test")
        }
        #expect(endings.map { (try? $0.get())?.new?.item["n"] } == [.n(1), nil, nil, nil])
        // The line ended with it.
        #expect(try await ItemWriter(store: items).write(action, needsOld: true).new?.item["n"] == .n(2))
    }
}

/// Tasks that are collected while something else runs.
private final class Mailbox: Sendable {
    private let list = Mutex<[Task<ItemWriter.Ending, Never>]>([])

    func add(_ task: Task<ItemWriter.Ending, Never>) { list.withLock { $0.append(task) } }
    var tasks: [Task<ItemWriter.Ending, Never>] { list.withLock { $0 } }
}
