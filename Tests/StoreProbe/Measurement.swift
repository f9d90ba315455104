internal import Base
internal import Glibc
internal import Store

/// Rate and CPU time of the store as a service uses it: transactions of one 1 kB put under a random key with a check,
/// and reads.
struct Measurement {
    let store: any Store
    private let randomness = SeededRandomness(seed: 1)
    private let clock = SystemClock()
    private let value = [UInt8](repeating: 7, count: 1_024)

    init(store: any Store) { self.store = store }

    func run() async throws(Failure) {
        for clients in [1, 16, 64] {
            let count = clients == 1 ? 3_000 : 48_000
            await measure("durable put, \(clients) clients", count) { await put(clients, count / clients) }
        }
        let keys = (0..<1_000).map { key($0) }
        var failure: Failure?
        await measure("get", 100_000) {
            do throws(Failure) {
                for number in 0..<100_000 { _ = try await store.get(keys[number % 1_000]) }
            } catch { failure = error }
        }
        await measure("scan of 100", 2_000) {
            do throws(Failure) {
                for number in 0..<2_000 {
                    _ = try await store.read(KeyRange(from: keys[number % 1_000], to: nil, limit: 100))
                }
            } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private func put(_ clients: Int, _ count: Int) async {
        await withTaskGroup(of: Void.self) { group in
            for client in 0..<clients {
                group.addTask {
                    for number in 0..<count {
                        let key =
                            clients == 1 ? key(number) : Key("measure", .bytes(randomness.bytes(16)), .integer(client))
                        var transaction = Transaction()
                        transaction.check(key, .absent)
                        transaction.put(key, value)
                        do throws(Failure) { _ = try await store.commit(transaction) } catch { return print(error) }
                    }
                }
            }
        }
    }

    private func key(_ number: Int) -> Key { Key("measure", .bytes(SeededRandomness(seed: UInt64(number)).bytes(16))) }

    private func measure(_ what: String, _ count: Int, _ body: () async -> Void) async {
        let (start, spent) = (clock.now, processorTime())
        await body()
        let (wall, used) = ((clock.now - start).inMilliseconds / 1_000, processorTime() - spent)
        print("\(what): \(Int(Double(count) / wall))/s, \(Int(used / Double(count) * 10_000_000) / 10) us CPU each")
    }

    /// Seconds of CPU that the process has used.
    private func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
