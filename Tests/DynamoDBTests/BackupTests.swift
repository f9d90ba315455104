import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import DynamoDB

/// Backups, and tables as they were at a moment.
@Suite struct BackupTests {
    private let bench = Bench()

    private func backUp(_ name: String = "first") async throws -> String {
        try await bench.client.createBackup(CreateBackupInput(tableName: "things", backupName: name)).backupDetails?
            .backupArn ?? ""
    }

    private func restore(_ arn: String, to name: String = "copy") async throws {
        try await bench.client.restoreTableFromBackup(
            RestoreTableFromBackupInput(targetTableName: name, backupArn: arn))
    }

    private func recover(_ time: Instant?, to name: String = "copy") async throws {
        var input = RestoreTableToPointInTimeInput(targetTableName: name)
        input.sourceTableName = "things"
        input.restoreDateTime = time
        if time == nil { input.useLatestRestorableTime = true }
        try await bench.client.restoreTableToPointInTime(input)
    }

    private func turnOn(_ isOn: Bool = true, days: Int? = nil) async throws -> PointInTimeRecoveryDescription? {
        try await bench.client.updateContinuousBackups(
            UpdateContinuousBackupsInput(
                tableName: "things",
                pointInTimeRecoverySpecification: .init(
                    pointInTimeRecoveryEnabled: isOn, recoveryPeriodInDays: days))
        ).continuousBackupsDescription?.pointInTimeRecoveryDescription
    }

    /// The items of a table by their partition keys, each as its `n`.
    private func items(of table: String = "copy") async throws -> [String: Int] {
        var input = ScanInput(tableName: table)
        var items: [WireMap<AttributeValue>] = []
        repeat {
            let page = try await bench.client.scan(input)
            items += page.items ?? []
            input.exclusiveStartKey = page.lastEvaluatedKey
        } while input.exclusiveStartKey != nil
        return Dictionary(
            try items.map { values in
                let item = try Item(values.dictionary)
                guard case .number(let number) = item["n"] else { return (item["pk"]?.keyText ?? "", -1) }
                return (item["pk"]?.keyText ?? "", number.wholePart ?? -1)
            }
        ) { first, _ in first }
    }

    private func rows(_ kind: String) async throws -> Int {
        try await bench.platform.store.readAll(KeyRange(prefix: Key("dynamodb", .string(kind)))).count
    }

    private func put(_ key: String, _ number: Int, _ more: Item = [:]) async throws {
        try await bench.put(
            Item(Array(more) + [.init(name: "pk", value: .s(key)), .init(name: "n", value: .n(number))]))
    }

    @Test("a backup has the table as it was when it was asked for, whatever is written while it is made")
    func consistent() async throws {
        try await bench.makeTable()
        let padding: Item = ["padding": .s(String(repeating: "x", count: 150_000))]
        for number in 0..<80 { try await put("\(number)", number, padding) }
        let arn = try await backUp()
        var rounds = 0
        while try await bench.worker.round() {
            for number in stride(from: rounds % 3, to: 80, by: 3) {
                try await put("\(number)", 1_000 + rounds, padding)
            }
            try await bench.delete(["pk": .s("\(rounds)")])
            try await bench.delete(["pk": .s("\(79 - rounds)")])
            try await put("new \(rounds)", rounds)
            rounds += 1
        }
        #expect(rounds > 2)
        let shown = try await bench.client.describeBackup(DescribeBackupInput(backupArn: arn)).backupDescription
        #expect(shown?.backupDetails?.backupStatus == .available)
        #expect(shown?.sourceTableDetails?.itemCount == 80)
        try await restore(arn)
        try await bench.finish()
        #expect(try await items() == Dictionary(uniqueKeysWithValues: (0..<80).map { ("\($0)", $0) }))
        // Nothing is kept of the past once nobody asks for it, not even of long items.
        for kind in ["past", "images", "loose", "work"] { #expect(try await rows(kind) == 0, "\(kind)") }
    }

    @Test("what long items left behind does not end a backup")
    func leftOvers() async throws {
        try await bench.makeTable()
        let padding: Item = ["padding": .s(String(repeating: "x", count: 390_000))]
        for number in 0..<14 {
            try await put("gone \(number)", number, padding)
            // Written over without a look at what was there.
            try await put("gone \(number)", number)
            try await bench.delete(["pk": .s("gone \(number)")])
        }
        for number in 0..<3 { try await put("kept \(number)", number) }
        let arn = try await backUp()
        try await bench.finish()
        try await restore(arn)
        try await bench.finish()
        #expect(try await items() == ["kept 0": 0, "kept 1": 1, "kept 2": 2])
    }

    @Test("a longer period does not bring back what a shorter one let go")
    func periods() async throws {
        try await bench.makeTable()
        _ = try await turnOn(days: 35)
        bench.platform.clock.advance(by: .seconds(20 * 86_400))
        _ = try await turnOn(days: 1)
        let shown = try await turnOn(days: 35)
        #expect(shown?.earliestRestorableDateTime == bench.platform.clock.now - .seconds(86_400))
    }

    @Test("a restored table is there when all its items are, with the indexes of the backup's")
    func restored() async throws {
        try await bench.makeIndexedTable()
        for number in 0..<10 {
            try await bench.put(["pk": .s("\(number)"), "sk": .s("a"), "color": .s("red"), "n": .n(number)])
        }
        let arn = try await backUp()
        await expectFault(
            "There is another ongoing conflicting backup control plane operation on the table. The backup is either "
                + "being created, deleted or restored to a table: \(arn)", code: "BackupInUseException"
        ) { try await bench.client.deleteBackup(DeleteBackupInput(backupArn: arn)) }
        await expectFault(
            "Attempt to change a resource which is still in use: Table is being backed up: things",
            code: "ResourceInUseException"
        ) { try await bench.client.deleteTable(DeleteTableInput(tableName: "things")) }
        try await bench.finish()
        await expectFault("Table already exists: things", code: "TableAlreadyExistsException") {
            try await restore(arn, to: "things")
        }
        try await restore(arn)
        let creating = try await bench.client.describeTable(DescribeTableInput(tableName: "copy")).table
        #expect(creating?.tableStatus == .creating && creating?.restoreSummary?.restoreInProgress == true)
        await expectFault("Requested resource not found", code: "ResourceNotFoundException") {
            _ = try await items()
        }
        await expectFault(
            "Attempt to change a resource which is still in use: Table is being created: copy",
            code: "ResourceInUseException"
        ) { try await bench.client.deleteTable(DeleteTableInput(tableName: "copy")) }
        try await bench.finish()
        let table = try await bench.client.describeTable(DescribeTableInput(tableName: "copy")).table
        #expect(table?.tableStatus == .active && table?.restoreSummary?.restoreInProgress == false)
        #expect(table?.restoreSummary?.sourceBackupArn == arn)
        for index in ["byColor", "byN"] {
            let found = try await bench.client.scan(ScanInput(tableName: "copy", indexName: index))
            #expect(found.count == 10, "\(index)")
        }
        let deleted = try await bench.client.deleteBackup(DeleteBackupInput(backupArn: arn))
        #expect(deleted.backupDescription?.backupDetails?.backupStatus == .deleted)
        try await bench.finish()
        #expect(try await rows("kept") == 0)
        await expectFault("Backup not found: \(arn)", code: "BackupNotFoundException") {
            try await bench.client.deleteBackup(DeleteBackupInput(backupArn: arn))
        }
    }

    @Test("a table is restored to each moment of its recovery, also to now")
    func moments() async throws {
        try await bench.makeTable()
        await expectFault(
            "Point in time recovery is not enabled for table 'things'", code: "PointInTimeRecoveryUnavailableException"
        ) { try await recover(nil) }
        try await put("a", 1)
        #expect(try await turnOn()?.pointInTimeRecoveryStatus == .enabled)
        var moments: [(Instant, [String: Int])] = []
        for step in 0..<4 {
            bench.platform.clock.advance(by: .seconds(10))
            try await put("a", 10 + step)
            try await put("long", step, ["padding": .s(String(repeating: "x", count: 200_000))])
            if step == 1 { try await bench.delete(["pk": .s("a")]) }
            moments.append((bench.platform.clock.now, try await items(of: "things")))
        }
        bench.platform.clock.advance(by: .seconds(10))
        for (place, moment) in moments.enumerated() {
            try await recover(moment.0, to: "copy\(place)")
            try await bench.finish()
            #expect(try await items(of: "copy\(place)") == moment.1)
        }
        try await recover(nil, to: "latest")
        try await bench.finish()
        #expect(try await items(of: "latest") == moments.last?.1)
        await expectFault(
            "The specified restore time lies outside of the time range in which the table can be restored",
            code: "InvalidRestoreTimeException"
        ) { try await recover(bench.platform.clock.now + .seconds(60)) }
        #expect(try await turnOn(false)?.pointInTimeRecoveryStatus == .disabled)
        try await bench.finish()
        for kind in ["past", "images", "loose"] { #expect(try await rows(kind) == 0, "\(kind)") }
    }

    @Test("what nobody can restore any more is removed, and what a restore reads stays")
    func sweep() async throws {
        try await bench.makeTable()
        #expect(try await turnOn(days: 2)?.recoveryPeriodInDays == 2)
        try await put("a", 1)
        bench.platform.clock.advance(by: .seconds(86_400))
        try await put("a", 2)
        bench.platform.clock.advance(by: .seconds(86_400 + 10))
        try await put("a", 3)
        let sweep = HistorySweep(store: bench.store)
        let shown = try await bench.client.describeContinuousBackups(
            DescribeContinuousBackupsInput(tableName: "things")
        ).continuousBackupsDescription?.pointInTimeRecoveryDescription
        #expect(shown?.earliestRestorableDateTime == bench.platform.clock.now - .seconds(2 * 86_400))
        try await recover(bench.platform.clock.now - .seconds(2 * 86_400))
        try await sweep.sweep()
        #expect(try await rows("past") == 3)
        try await bench.finish()
        #expect(try await items() == ["a": 1])
        try await sweep.sweep()
        #expect(try await rows("past") == 2)
    }

    @Test("images go whose keys are too long to go at once, and those of a table behind one that is damaged")
    func sweepInSteps() async throws {
        try await bench.makeTable("aaa")
        try await bench.makeTable(sort: true)
        for name in ["aaa", "things"] {
            try await bench.client.updateContinuousBackups(
                UpdateContinuousBackupsInput(
                    tableName: name,
                    pointInTimeRecoverySpecification: .init(pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 1)))
        }
        let damaged = try await bench.store.table("aaa", bench.tenant).table.id
        var transaction = Transaction()
        transaction.put(DynamoDBStore.pastPrefix(damaged, bench.tenant).appending(.integer(1)), [1])
        _ = try await bench.platform.store.commit(transaction)
        let tail = String(repeating: "x", count: 1_000)
        for number in 0..<1_200 { try await bench.put(["pk": .s("a"), "sk": .s("\(number) \(tail)")]) }
        #expect(try await rows("past") == 1_201)
        bench.platform.clock.advance(by: .seconds(2 * 86_400))
        try await HistorySweep(store: bench.store).sweep()
        #expect(try await rows("past") == 1)
    }

    @Test("a restored table can have other throughput and fewer indexes, but no other index under the same name")
    func overrides() async throws {
        try await bench.makeIndexedTable()
        let arn = try await backUp()
        try await bench.finish()
        let key: [KeySchemaElement] = [
            .init(attributeName: "color", keyType: .hash), .init(attributeName: "n", keyType: .range),
        ]
        let projection = DynamoDBAPI.Projection(projectionType: .include, nonKeyAttributes: ["extra"])
        var index = GlobalSecondaryIndex(indexName: "byColor", keySchema: key, projection: projection)
        func restore(_ change: (inout RestoreTableFromBackupInput) -> Void = { _ in }) async throws {
            var input = RestoreTableFromBackupInput(targetTableName: "copy", backupArn: arn)
            input.globalSecondaryIndexOverride = [index]
            input.localSecondaryIndexOverride = []
            change(&input)
            try await bench.client.restoreTableFromBackup(input)
        }
        let text =
            "One or more parameter values were invalid: KeySchema and Projection of index byColor must be those of the "
            + "source's index"
        index.keySchema = [key[0]]
        await expectFault(text) { try await restore() }
        index.keySchema = key
        index.projection = .init(projectionType: .all)
        await expectFault(text) { try await restore() }
        index.projection = projection
        index.warmThroughput = .init(readUnitsPerSecond: 12_000)
        await expectFault(
            "DynamoDB's WarmThroughput is not supported by Martlet yet.", code: "NotImplementedException"
        ) { try await restore() }
        index.warmThroughput = nil
        index.onDemandThroughput = .init(maxReadRequestUnits: 5, maxWriteRequestUnits: 6)
        let since = try await bench.store.table("things", bench.tenant).table.throughput.onDemandSince
        bench.platform.clock.advance(by: .seconds(60))
        try await restore { $0.billingModeOverride = .payPerRequest }
        try await bench.finish()
        let table = try await bench.store.table("copy", bench.tenant).table
        #expect(table.indexes.map(\.name) == ["byColor"])
        #expect(table.indexes.first?.maximum == .init(read: 5, write: 6))
        #expect(table.throughput.onDemandSince == since)
    }

    @Test("a table with recovery leaves a backup when it is deleted, for 35 days")
    func system() async throws {
        try await bench.makeTable()
        _ = try await turnOn()
        for number in 0..<20 { try await put("\(number)", number) }
        try await bench.client.deleteTable(DeleteTableInput(tableName: "things"))
        try await bench.makeTable()
        try await bench.finish()
        let listed = try await bench.client.listBackups(ListBackupsInput(backupType: .all)).backupSummaries
        #expect(listed?.map(\.backupName) == ["things$DeletedTableBackup"])
        #expect(listed?.first?.backupStatus == .available && listed?.first?.backupType == .system)
        #expect(try await bench.client.listBackups(ListBackupsInput()).backupSummaries?.isEmpty == true)
        #expect(try await items(of: "things").isEmpty)
        try await restore(listed?.first?.backupArn ?? "")
        try await bench.finish()
        #expect(try await items().count == 20)
        // Of the deleted table there is no row left but in its backup.
        #expect(try await rows("item") == 20)
        #expect(try await rows("past") == 0)
        bench.platform.clock.advance(by: .seconds(35 * 86_400))
        try await HistorySweep(store: bench.store).sweep()
        try await bench.finish()
        #expect(try await rows("kept") == 0)
        #expect(try await rows("backup") == 0)
    }

    @Test("backups are listed by table and time, in pages")
    func list() async throws {
        try await bench.makeTable()
        var arns: [String] = []
        for name in ["one", "two", "three"] {
            bench.platform.clock.advance(by: .seconds(1))
            arns.append(try await backUp(name))
        }
        try await bench.finish()
        let first = try await bench.client.listBackups(ListBackupsInput(tableName: "things", limit: 2))
        #expect(first.backupSummaries?.map(\.backupName) == ["one", "two"])
        #expect(first.lastEvaluatedBackupArn == arns[1])
        let rest = try await bench.client.listBackups(
            ListBackupsInput(tableName: "things", limit: 2, exclusiveStartBackupArn: arns[1]))
        #expect(rest.backupSummaries?.map(\.backupName) == ["three"])
        #expect(rest.lastEvaluatedBackupArn == nil)
        let times = ListBackupsInput(
            timeRangeLowerBound: bench.platform.clock.now - .seconds(1), timeRangeUpperBound: bench.platform.clock.now)
        #expect(try await bench.client.listBackups(times).backupSummaries?.map(\.backupName) == ["two"])
    }
}
