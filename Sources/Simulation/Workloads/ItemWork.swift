internal import Base
internal import Synchronization

/// Items that clients replace under conditions, and accounts between which they transfer by transactions. Conditional
/// writes are linearizable, the total is the same at every moment, each acknowledged transfer has happened once, and an
/// index has what its table has.
final class ItemWork: Workload {
    static let accounts = "accounts"
    static let receipts = "receipts"
    private static let names = ["alice", "bob", "carol", "dave"]
    private static let opening = 100
    private static let registers = ["left", "right"]

    private struct Ledger {
        var histories: [String: RegisterHistory] = [:]
        /// Transfers that were acknowledged.
        var done: Set<String> = []
        /// Counts the events of the run.
        var events = 0
        var values = 0
    }

    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let ledger = Mutex(Ledger())

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
    }

    // MARK: - Beginning

    func prepare() async {
        let client = edge("setup")
        await ItemTables.make(client)
        for name in Self.names { await ItemTables.put(client, ["pk": name, "kind": "account"], n: Self.opening) }
        for name in Self.registers {
            await ItemTables.put(client, ["pk": name, "v": "\(name)-first"], n: 0)
            ledger.withLock { $0.histories[name] = RegisterHistory(first: "\(name)-first") }
        }
    }

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<3 {
                group.addTask { await self.transfer("teller\(number)") }
                group.addTask { await self.replace("writer\(number)") }
            }
            group.addTask { await self.audit("auditor") }
        }
    }

    // MARK: - Registers

    private func tick() -> Int {
        ledger.withLock { ledger in
            ledger.events += 1
            return ledger.events
        }
    }

    private func replace(_ name: String) async {
        let client = edge(name)
        for _ in 0..<world.plan.size {
            await world.pause(most: .seconds(6))
            let register = Self.registers[world.number(0...Self.registers.count - 1)]
            guard let known = await read(register, client) else { continue }
            if world.happens(0.3) { await world.pause(most: .seconds(2)) }
            let new = ledger.withLock { ledger in
                ledger.values += 1
                return "\(register)-\(ledger.values)"
            }
            var interval = RegisterHistory.Interval(began: tick())
            let reply = await client.dynamoDB("UpdateItem", ItemTables.replacement(register, known, new))
            if Task.isCancelled { return }
            let isRefused = reply.refusal.map { ItemTables.isRefusal($0, "ConditionalCheckFailedException") } ?? false
            if !isRefused, let fault = reply.fault { world.fail("\(name): UpdateItem is refused: \(fault)") }
            interval.ended = reply.isDone || isRefused ? tick() : nil
            let seen = interval
            ledger.withLock { ledger in
                if isRefused {
                    ledger.histories[register]?.refuse(known, seen)
                } else {
                    ledger.histories[register]?.replace(known, by: new, seen, isDone: reply.isDone)
                }
            }
        }
    }

    private func read(_ register: String, _ client: Edge) async -> String? {
        var interval = RegisterHistory.Interval(began: tick())
        guard let item = await client.dynamoDB("GetItem", ItemTables.key(register)).json else {
            return nil
        }
        interval.ended = tick()
        let seen = interval
        guard let value = item["Item"]?["v"]?["S"]?.string else {
            world.fail("\(client.name): the item \(register) is gone")
            return nil
        }
        ledger.withLock { $0.histories[register]?.read(value, seen) }
        return value
    }

    // MARK: - Transfers

    private func transfer(_ name: String) async {
        let client = edge(name)
        for number in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(8))
            let from = world.number(0...Self.names.count - 1)
            let to = (from + world.number(1...Self.names.count - 1)) % Self.names.count
            await settle(
                ItemTables.Transfer(
                    id: "\(name)-\(number)", from: Self.names[from], to: Self.names[to], amount: world.number(1...60)),
                client)
        }
    }

    /// Asks for a transfer until there is an answer. Its token keeps it from happening twice for ten minutes; behind
    /// them its receipt does.
    private func settle(_ transfer: ItemTables.Transfer, _ client: Edge) async {
        for _ in 0..<1_000 {
            let reply = await client.dynamoDB("TransactWriteItems", transfer.request)
            if Task.isCancelled { return }
            if reply.isDone {
                world.trace.note(client.name, "has transferred \(transfer.id)")
                return ledger.withLock { _ = $0.done.insert(transfer.id) }
            }
            if let refusal = reply.refusal {
                if transfer.isPoor(refusal) { return }
                if transfer.isKnown(refusal) { return ledger.withLock { _ = $0.done.insert(transfer.id) } }
                if !transfer.hasMet(refusal) {
                    return world.fail("\(client.name): TransactWriteItems is refused: \(reply.fault ?? "")")
                }
            }
            await world.pause(most: .milliseconds(1_500))
        }
        world.fail("\(client.name): the transfer \(transfer.id) gets no answer")
    }

    /// Looks at all accounts at one moment, again and again.
    private func audit(_ name: String) async {
        let client = edge(name)
        for _ in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(8))
            guard let answer = await client.dynamoDB("TransactGetItems", ItemTables.all(Self.names)).json else {
                continue
            }
            check(
                total: (answer["Responses"]?.array ?? []).compactMap { ItemTables.number($0["Item"]) }, "at one moment")
        }
    }

    private func check(total balances: [Int], _ when: String) {
        let total = balances.reduce(0, +)
        if balances.count != Self.names.count || total != Self.opening * Self.names.count
            || balances.contains(where: { $0 < 0 })
        {
            world.fail("the accounts have \(balances) \(when)")
        }
    }

    // MARK: - The end

    func check() async {
        let client = edge("items-check")
        var balances: [String: Int] = [:]
        var values: [String: String] = [:]
        for item in await ItemTables.scan(client, Self.accounts) {
            guard let name = item["pk"]?["S"]?.string else { continue }
            if Self.names.contains(name) { balances[name] = ItemTables.number(item) }
            values[name] = item["v"]?["S"]?.string
        }
        for (name, history) in ledger.withLock({ $0.histories }).sorted(by: { $0.key < $1.key }) {
            guard let last = values[name] else {
                world.fail("the item \(name) is gone")
                continue
            }
            if let broken = history.broken(last: last) { world.fail("\(name): \(broken)") }
        }
        check(total: Self.names.compactMap { balances[$0] }, "at the end")
        await checkReceipts(balances, client)
        await checkIndex(balances, client)
    }

    private func checkReceipts(_ balances: [String: Int], _ client: Edge) async {
        var expected = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, Self.opening) })
        var missing = ledger.withLock { $0.done }
        for item in await ItemTables.scan(client, Self.receipts) {
            let amount = ItemTables.number(item) ?? 0
            expected[item["from"]?["S"]?.string ?? "", default: 0] -= amount
            expected[item["to"]?["S"]?.string ?? "", default: 0] += amount
            missing.remove(item["pk"]?["S"]?.string ?? "")
        }
        if let lost = missing.min() { world.fail("the transfer \(lost) was acknowledged and is lost") }
        if expected != balances {
            world.fail(
                "the receipts make \(expected.sorted { $0.key < $1.key }), not \(balances.sorted { $0.key < $1.key })")
        }
    }

    private func checkIndex(_ balances: [String: Int], _ client: Edge) async {
        var seen: [String: Int] = [:]
        for item in await ItemTables.balances(client) {
            seen[item["pk"]?["S"]?.string ?? ""] = ItemTables.number(item)
        }
        if seen != balances { world.fail("the index has \(seen.sorted { $0.key < $1.key })") }
    }
}
