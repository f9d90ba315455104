internal import Base
internal import Glibc
internal import Store
internal import StoreSQLite

/// A process of the store's own, which tests kill and in which it is measured; it prints what was acknowledged.
///
/// `store-probe commit DIR` commits without end, several writers side by side, and prints each key once it is durable.
/// `store-probe fill DIR` commits until the store refuses, prints the refusal's code, then reads what was acknowledged,
/// takes fifty steps of a deletion that only put, deletes it and commits again.
/// `store-probe stuff DIR` fills it with a queue's entries, whose contents stand in rows of their own, prints how many
/// were acknowledged, and kills itself.
/// `store-probe drain DIR` claims and finishes the entries that are there and prints their number, puts entries until
/// the store refuses and prints their number, deletes all, and does so once more.
/// `store-probe measure DIR` prints rate and CPU time of durable puts and of reads, to be run in release
/// (Benchmarks/store).
/// `store-probe open DIR` opens, prints `opened` or the failure's code and message, and waits for its standard input to
/// end.
@main
struct StoreProbe {
    static func main() async {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { return report("usage: store-probe commit|fill|stuff|drain|measure|open DIR") }
        do throws(Failure) {
            let store = try SQLiteStore(folder: arguments[2])
            switch arguments[1] {
            case "commit": await commit(store)
            case "fill": try await fill(store)
            case "stuff":
                report("\(await Stuffing(store: store).fill())")
                kill(getpid(), SIGKILL)
            case "drain": report(try await Stuffing(store: store).cycle())
            case "measure": try await Measurement(store: store).run()
            default: waitForEnd()
            }
            await store.close()
        } catch {
            report("\(error.code) \(error.message)")
        }
    }

    private static func commit(_ store: SQLiteStore) async {
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    var number = 0
                    while await put(store, writer, number) { number += 1 }
                }
            }
        }
    }

    private static func put(_ store: SQLiteStore, _ writer: Int, _ number: Int) async -> Bool {
        var transaction = Transaction()
        transaction.put(Key("crash", .integer(writer), .integer(number)), [UInt8](repeating: UInt8(writer), count: 500))
        transaction.add(Key("crash-count", .integer(writer)), 1)
        do throws(Failure) {
            guard try await store.commit(transaction).version != nil else { return false }
            report("\(writer) \(number)")
            return true
        } catch {
            report(error.code)
            return false
        }
    }

    private static func fill(_ store: SQLiteStore) async throws(Failure) {
        var number = 0
        var refusal: Failure?
        while refusal == nil, number < 100_000 {
            var transaction = Transaction()
            transaction.put(Key("fill", .integer(number)), [UInt8](repeating: 7, count: 50_000))
            transaction.put(Key("fill-last"), Array(String(number).utf8))
            refusal = await Self.refusal(store, transaction)
            if refusal == nil { number += 1 }
        }
        var (steps, others) = (0, 0)
        for step in 0..<50 {
            // Whoever is no part of a deletion takes what room there is, and gets none that is kept back.
            while await Self.refusal(store, Self.put(Key("other", .integer(others)))) == nil { others += 1 }
            var transaction = Self.put(Key("step", .integer(step)))
            transaction.isPartOfDeletion = true
            if await Self.refusal(store, transaction) == nil { steps += 1 }
        }
        let rows = try await store.readAll(KeyRange(prefix: Key("fill"), limit: 10))
        let last = try await store.get(Key("fill-last")).map { String(decoding: $0.value, as: UTF8.self) }
        var transaction = Transaction()
        transaction.delete(KeyRange(prefix: Key("fill")))
        let freed = try await store.commit(transaction).version != nil
        transaction = Transaction()
        transaction.put(Key("again"), [UInt8](repeating: 7, count: 50_000))
        let again = try await store.commit(transaction).version != nil
        report("\(refusal?.code ?? "none") \(number) \(rows.count) \(last ?? "none") \(freed) \(again) \(steps)")
    }

    private static func put(_ key: Key) -> Transaction {
        var transaction = Transaction()
        transaction.put(key, [UInt8](repeating: 7, count: 4_000))
        return transaction
    }

    private static func refusal(_ store: SQLiteStore, _ transaction: Transaction) async -> Failure? {
        do throws(Failure) {
            _ = try await store.commit(transaction)
            return nil
        } catch {
            return error
        }
    }

    private static func waitForEnd() {
        report("opened")
        var byte: UInt8 = 0
        while read(0, &byte, 1) > 0 {}
    }

    /// One write a line, so that a killed process leaves whole lines.
    private static func report(_ line: String) {
        let text = line + "\n"
        _ = write(1, text, text.utf8.count)
    }
}
