import Base
import Foundation
import Store
import StoreSQLite
import Testing

/// What only a store on a disk can get wrong.
@Suite("The embedded store")
struct SQLiteStoreTests {
    @Test("keeps rows, counters and the growth of versions over a restart")
    func restart() async throws {
        try await withFolder { folder in
            let first = try SQLiteStore(folder: folder)
            let version = try await first.put(Key("a"), "x")
            await first.close()
            let second = try SQLiteStore(folder: folder)
            #expect(try await second.get(Key("a"))?.version == version)
            #expect(try await second.put(Key("a"), "y") > version)
            await second.close()
        }
    }

    @Test("has every acknowledged commit, whole, after kill -9 at any moment")
    func killed() async throws {
        try await withFolder { folder in
            var acknowledged: [Int: Int] = [:]
            for lines in [20, 200, 61] {
                let helper = try storeProbe(["commit", folder])
                defer { helper.process.terminate() }
                var text = Data()
                while text.count(where: { $0 == 10 }) < lines,
                    case let more = helper.output.fileHandleForReading.availableData,
                    !more.isEmpty
                { text += more }
                kill(helper.process.processIdentifier, SIGKILL)
                text += helper.output.fileHandleForReading.readDataToEndOfFile()
                helper.process.waitUntilExit()
                for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
                    let numbers = try line.split(separator: " ").map { try #require(Int($0), "\(line)") }
                    acknowledged[numbers[0]] = max(acknowledged[numbers[0]] ?? 0, numbers[1])
                }
                try await expect(acknowledged, in: folder)
            }
        }
    }

    /// Each writer's keys are there up to the last acknowledged one, at most one more, and its counter tells as many
    /// puts.
    private func expect(_ acknowledged: [Int: Int], in folder: String) async throws {
        let store = try SQLiteStore(folder: folder)
        for (writer, last) in acknowledged {
            let rows = try await store.readAll(KeyRange(prefix: Key("crash", .integer(writer))))
            #expect(rows.count >= last + 1)
            #expect(rows.map(\.key) == rows.indices.map { Key("crash", .integer(writer), .integer($0)) })
            #expect(try await store.get(Key("crash-count", .integer(writer)))?.counter ?? 0 >= rows.count)
        }
        await store.close()
    }

    @Test(
        "fails with store.full on a full disk, writes nothing of what failed, and still reads, deletes, and takes the steps of a deletion"
    )
    func fullDisk() async throws {
        try await withFolder { folder in
            let script = "mount -t tmpfs -o size=10m none \(folder) && exec \"$0\" \"$@\""
            let helper = try storeProbe(
                ["fill", folder], prefix: ["unshare", getuid() == 0 ? "-m" : "-Urm", "sh", "-c", script])
            let text = helper.output.fileHandleForReading.readDataToEndOfFile()
            helper.process.waitUntilExit()
            let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            try #require(words.count == 7, "\(String(decoding: text, as: UTF8.self))")
            let number = try #require(Int(words[1]))
            #expect(words[0] == "store.full" && number > 5)
            #expect(Int(words[2]) == number && Int(words[3]) == number - 1)
            #expect(words[4] == "true" && words[5] == "true" && words[6] == "50")
        }
    }

    /// The log must never hold what the file has no room for: then it could neither be moved nor grow, and nothing could
    /// be deleted any more. The rest of the disk is taken by somebody else, also while the store is opened.
    @Test("a disk filled by a queue is emptied and filled again, after kill -9 too", arguments: [12, 24, 60])
    func filledByQueue(megabytes: Int) async throws {
        try await withFolder { folder in
            let script = """
                mount -t tmpfs -o size=\(megabytes)m none \(folder) && cd \(folder) && { "$0" stuff \(folder)
                cat /dev/zero > other 2> /dev/null; "$0" drain \(folder); }
                """
            let helper = try storeProbe([], prefix: ["unshare", getuid() == 0 ? "-m" : "-Urm", "sh", "-c", script])
            let text = String(decoding: helper.output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            helper.process.waitUntilExit()
            let counts = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
            try #require(counts.count == 5, "\(text)")
            let (stuffed, found, again, after) = (counts[0], counts[1], counts[2], counts[3])
            #expect(stuffed > 10 && found == stuffed)
            // The room that was freed is used again, but for pages that stay with the index.
            #expect(again >= stuffed - 2 && after >= stuffed - 2, "\(text)")
            #expect(counts[4] == after)
        }
    }

    @Test("refuses a folder that another process uses, and names that process")
    func locked() async throws {
        try await withFolder { folder in
            let helper = try storeProbe(["open", folder])
            #expect(String(decoding: helper.output.fileHandleForReading.availableData, as: UTF8.self) == "opened\n")
            let failure = #expect(throws: Failure.self) { _ = try SQLiteStore(folder: folder) }
            #expect(failure?.code == "store.locked")
            #expect(failure?.message.contains("pid \(helper.process.processIdentifier)") == true)
            try helper.input.fileHandleForWriting.close()
            helper.process.waitUntilExit()
            try await SQLiteStore(folder: folder).close()
        }
    }

    @Test("refuses a file that is no store, or one of a later format")
    func foreignFile() async throws {
        try await withFolder { folder in
            #expect(
                FileManager.default.createFile(
                    atPath: folder + "/store.db", contents: Data(repeating: 65, count: 8_192)))
            #expect(await failureCode { _ = try SQLiteStore(folder: folder) } == "store.corrupt")
        }
    }

    @Test("makes durable what it accepted before it was closed")
    func drains() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore(folder: folder)
            let committed = await withTaskGroup(of: Int.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        await failureCode { try await store.put(Key("n", .integer(number)), "x") } == nil ? 1 : 0
                    }
                }
                for _ in 0..<20 { await Task.yield() }
                await store.close()
                return await group.reduce(0, +)
            }
            let again = try SQLiteStore(folder: folder)
            #expect(try await again.readAll(KeyRange(prefix: Key("n"))).count == committed)
            await again.close()
        }
    }
}
