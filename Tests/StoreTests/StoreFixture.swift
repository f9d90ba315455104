import Base
import Foundation
import Store
import StoreSQLite
import Testing

/// The stores that the conformance suite runs over.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite, faulty

    var testDescription: String { rawValue }
}

/// A folder of its own for a test, removed afterwards.
func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("martlet-store-\(UUID().uuidString)")
        .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

func withStore(_ kind: StoreKind, _ body: (any Store) async throws -> Void) async throws {
    switch kind {
    case .memory: try await body(MemoryStore())
    case .faulty:
        // Faults that a caller can't notice: the suite must hold however slow the store is.
        let plan = FaultPlan(slow: 0.5, delay: .zero)
        try await body(
            FaultyStore(MemoryStore(), plan: plan, clock: ManualClock(), randomness: SeededRandomness(seed: 1)))
    case .sqlite:
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder)
            try await body(store)
            await store.close()
        }
    }
}

extension Store {
    /// Puts one row and returns its version.
    @discardableResult
    func put(_ key: Key, _ text: String) async throws -> Version {
        var transaction = Transaction()
        transaction.put(key, Array(text.utf8))
        return try #require(try await commit(transaction).version)
    }

    func text(_ key: Key) async throws -> String? {
        try await get(key).map { String(decoding: $0.value, as: UTF8.self) }
    }
}

/// The code of the failure that `body` throws, or nil.
func failureCode(_ body: () async throws -> Void) async -> String? {
    do { try await body() } catch { return (error as? Failure)?.code ?? String(describing: error) }
    return nil
}

/// Runs the helper that tests kill, from beside the test bundle.
func storeProbe(_ arguments: [String], prefix: [String] = []) throws -> (process: Process, output: Pipe, input: Pipe) {
    let executable = try #require(Bundle.main.executableURL).deletingLastPathComponent()
    let candidates = [
        executable,
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent(),
    ]
    let helper = try #require(
        candidates.compactMap { $0?.appendingPathComponent("store-probe").path }.first { access($0, X_OK) == 0 },
        "store-probe is built with the tests")
    let (process, output, input) = (Process(), Pipe(), Pipe())
    let command = prefix + [helper] + arguments
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = output
    process.standardInput = input
    try process.run()
    return (process, output, input)
}
