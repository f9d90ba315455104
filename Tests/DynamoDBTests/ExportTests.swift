import Archive
import Base
import DynamoDBAPI
import S3API
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import DynamoDB

/// Exports into a bucket.
@Suite struct ExportTests {
    private let bench = Bench()
    private let bucket = FakeBucket()
    private let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/things"

    init() { bench.platform.register(bucket) }

    private func begin() async throws {
        try await bench.makeTable()
        try await bench.client.updateContinuousBackups(
            UpdateContinuousBackupsInput(
                tableName: "things", pointInTimeRecoverySpecification: .init(pointInTimeRecoveryEnabled: true)))
    }

    private func export(_ input: ExportTableToPointInTimeInput) async throws -> ExportDescription? {
        let begun = try await bench.client.exportTableToPointInTime(input).exportDescription
        #expect(begun?.exportStatus == .inProgress)
        try await bench.finish()
        let export = try await bench.client.describeExport(DescribeExportInput(exportArn: begun?.exportArn ?? ""))
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: Key("dynamodb", "exported"))).isEmpty)
        return export.exportDescription
    }

    /// The lines of the data files that the export's manifest names.
    private func lines(_ export: ExportDescription?) throws -> [JSON] {
        let summary = try JSON(parsing: bucket[export?.exportManifest ?? ""] ?? [])
        let manifest = bucket[summary["manifestFilesS3Key"]?.string ?? ""] ?? []
        var lines: [JSON] = []
        for line in manifest.split(separator: UInt8(ascii: "\n")) {
            let file = try JSON(parsing: Array(line))
            let packed = bucket[file["dataFileS3Key"]?.string ?? ""] ?? []
            #expect(file["md5Checksum"]?.string == Base64.encode(Digest.md5(packed)))
            let data = try Gzip.unpack(packed, limit: 100_000_000).split(separator: UInt8(ascii: "\n"))
            #expect(file["itemCount"]?.integer == Int64(data.count))
            lines += try data.map { try JSON(parsing: Array($0)) }
        }
        #expect(summary["itemCount"]?.integer == Int64(lines.count))
        return lines
    }

    @Test("a full export has the items of its moment, in as many files as they take")
    func full() async throws {
        try await begin()
        let padding = ItemValue.s(String(repeating: "x", count: 300_000))
        for number in 0..<20 { try await bench.put(["pk": .s("\(number)"), "n": .n(1), "padding": padding]) }
        let moment = bench.platform.clock.now
        bench.platform.clock.advance(by: .seconds(1))
        for number in 0..<5 { try await bench.put(["pk": .s("\(number)"), "n": .n(2)]) }
        let export = try await export(
            ExportTableToPointInTimeInput(tableArn: arn, exportTime: moment, s3Bucket: "bucket", s3Prefix: "here"))
        #expect(export?.exportStatus == .completed && export?.itemCount == 20)
        #expect(export?.exportManifest?.hasPrefix("here/AWSDynamoDB/") == true)
        let items = try lines(export).compactMap { $0["Item"] }
        #expect(Set(items.compactMap { $0["pk"]?["S"]?.string }) == Set((0..<20).map { "\($0)" }))
        #expect(items.allSatisfy { $0["n"]?["N"]?.string == "1" })
        #expect(bucket.names.count { $0.contains("/data/") } > 1)
        let listed = try await bench.client.listExports(ListExportsInput(tableArn: arn)).exportSummaries
        #expect(listed?.map(\.exportStatus) == [.completed])
    }

    @Test("an incremental export has what its time changed, first and last")
    func incremental() async throws {
        try await begin()
        for name in ["kept", "changed", "gone"] { try await bench.put(["pk": .s(name), "n": .n(0)]) }
        bench.platform.clock.advance(by: .seconds(60))
        let from = bench.platform.clock.now
        bench.platform.clock.advance(by: .seconds(600))
        for number in 1...3 { try await bench.put(["pk": .s("changed"), "n": .n(number)]) }
        try await bench.delete(["pk": .s("gone")])
        try await bench.put(["pk": .s("new"), "n": .n(1)])
        bench.platform.clock.advance(by: .seconds(600))
        let to = bench.platform.clock.now
        bench.platform.clock.advance(by: .seconds(60))
        try await bench.put(["pk": .s("changed"), "n": .n(9)])
        try await bench.put(["pk": .s("late"), "n": .n(9)])
        var input = ExportTableToPointInTimeInput(tableArn: arn, s3Bucket: "bucket")
        input.exportType = .incrementalExport
        input.incrementalExportSpecification = .init(
            exportFromTime: from, exportToTime: to, exportViewType: .newAndOldImages)
        let lines = try lines(try await export(input))
        func images(_ name: String) -> [String?] {
            let line = lines.first { $0["Keys"]?["pk"]?["S"]?.string == name }
            return [line?["OldImage"]?["n"]?["N"]?.string, line?["NewImage"]?["n"]?["N"]?.string]
        }
        #expect(lines.count == 3)
        #expect(images("changed") == ["0", "3"])
        #expect(images("gone") == ["0", nil])
        #expect(images("new") == [nil, "1"])
    }

    @Test("an incremental export of many changes goes in steps, and has each item's changes together")
    func steps() async throws {
        try await begin()
        let from = bench.platform.clock.now
        bench.platform.clock.advance(by: .seconds(1_000))
        for round in 0..<3 {
            for number in 0..<400 { try await bench.put(["pk": .s("\(number)"), "n": .n(round)]) }
        }
        for number in 0..<1_200 { try await bench.put(["pk": .s("often"), "n": .n(number)]) }
        var input = ExportTableToPointInTimeInput(tableArn: arn, s3Bucket: "bucket")
        input.exportType = .incrementalExport
        input.incrementalExportSpecification = .init(exportFromTime: from, exportViewType: .newImage)
        bench.platform.clock.advance(by: .seconds(1))
        let lines = try lines(try await export(input))
        #expect(Set(lines.compactMap { $0["Keys"]?["pk"]?["S"]?.string }).count == 401)
        #expect(lines.count == 401)
        for line in lines {
            let isOften = line["Keys"]?["pk"]?["S"]?.string == "often"
            #expect(line["NewImage"]?["n"]?["N"]?.string == (isOften ? "1199" : "2"))
        }
        // Each of at most 500 changes, but for the item that has more.
        #expect(bucket.names.count { $0.contains("/data/") } > 2)
    }

    @Test("an item's changes before the time, however many, are walked in steps")
    func quiet() async throws {
        try await begin()
        for number in 0..<1_300 { try await bench.put(["pk": .s("often"), "n": .n(number)]) }
        bench.platform.clock.advance(by: .seconds(1))
        let from = bench.platform.clock.now
        bench.platform.clock.advance(by: .seconds(1_000))
        try await bench.put(["pk": .s("often"), "n": .n(9_999)])
        try await bench.put(["pk": .s("rare"), "n": .n(1)])
        bench.platform.clock.advance(by: .seconds(1))
        var input = ExportTableToPointInTimeInput(tableArn: arn, s3Bucket: "bucket")
        input.exportType = .incrementalExport
        input.incrementalExportSpecification = .init(exportFromTime: from, exportViewType: .newAndOldImages)
        let begun = try await bench.client.exportTableToPointInTime(input).exportDescription
        var rounds = 0
        while try await bench.worker.round() { rounds += 1 }
        // Three pages of 500 changes.
        #expect(rounds >= 3)
        let done = try await bench.client.describeExport(DescribeExportInput(exportArn: begun?.exportArn ?? ""))
        let lines = try lines(done.exportDescription)
        #expect(lines.count == 2)
        let often = lines.first { $0["Keys"]?["pk"]?["S"]?.string == "often" }
        #expect(often?["OldImage"]?["n"]?["N"]?.string == "1299" && often?["NewImage"]?["n"]?["N"]?.string == "9999")
    }

    @Test("two workers at once write one export, while its table changes")
    func workers() async throws {
        try await begin()
        let padding = ItemValue.s(String(repeating: "x", count: 300_000))
        for number in 0..<40 { try await bench.put(["pk": .s("\(number)"), "n": .n(1), "padding": padding]) }
        let moment = bench.platform.clock.now
        bench.platform.clock.advance(by: .seconds(1))
        let begun = try await bench.client.exportTableToPointInTime(
            ExportTableToPointInTimeInput(tableArn: arn, exportTime: moment, s3Bucket: "bucket")
        ).exportDescription
        let worker = bench.worker
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 { group.addTask { while try await worker.round() {} } }
            for number in 0..<40 { try await bench.put(["pk": .s("\(number)"), "n": .n(2)]) }
            try await group.waitForAll()
        }
        let done = try await bench.client.describeExport(DescribeExportInput(exportArn: begun?.exportArn ?? ""))
        let lines = try lines(done.exportDescription)
        #expect(Set(lines.compactMap { $0["Item"]?["pk"]?["S"]?.string }).count == 40)
        #expect(lines.count == 40 && lines.allSatisfy { $0["Item"]?["n"]?["N"]?.string == "1" })
        // Each file was written once, and is in the manifest.
        #expect(bucket.puts { $0.contains("/data/") } == bucket.names.count { $0.contains("/data/") })
    }

    @Test("a token begins one export for eight hours, whose first file is written once; after 90 days none is known")
    func expiry() async throws {
        try await begin()
        try await bench.put(["pk": .s("a")])
        let input = ExportTableToPointInTimeInput(tableArn: arn, clientToken: "t", s3Bucket: "bucket")
        let first = try await export(input)?.exportArn ?? ""
        #expect(try await bench.client.exportTableToPointInTime(input).exportDescription?.exportArn == first)
        #expect(bucket.puts { $0.hasSuffix("_started") } == 1)
        bench.platform.clock.advance(by: .seconds(8 * 3_600))
        let second = try await export(input)?.exportArn ?? ""
        #expect(second != first)
        func listed(_ most: Int? = nil, _ token: String? = nil) async throws -> ListExportsOutput {
            try await bench.client.listExports(ListExportsInput(maxResults: most, nextToken: token))
        }
        #expect(try await listed().exportSummaries?.map(\.exportArn) == [second, first])
        let page = try await listed(1)
        #expect(page.exportSummaries?.map(\.exportArn) == [second])
        #expect(try await listed(1, page.nextToken).exportSummaries?.map(\.exportArn) == [first])
        // Who may look at the exports of one table does not see another one's by its id.
        let other = first.replacing("/things/", with: "/others/")
        await expectFault("Export not found: \(other)", code: "ExportNotFoundException") {
            try await bench.client.describeExport(DescribeExportInput(exportArn: other))
        }
        bench.platform.clock.advance(by: .seconds(90 * 86_400))
        await expectFault("Export not found: \(first)", code: "ExportNotFoundException") {
            try await bench.client.describeExport(DescribeExportInput(exportArn: first))
        }
        #expect(try await bench.client.listExports(ListExportsInput()).exportSummaries?.isEmpty == true)
        try await HistorySweep(store: bench.store).sweep()
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: TableExport.allRows)).isEmpty)
    }

    @Test("an export goes on where its bucket was not able to take a file for a moment")
    func retried() async throws {
        try await begin()
        try await bench.put(["pk": .s("a")])
        let begun = try await bench.client.exportTableToPointInTime(
            ExportTableToPointInTimeInput(tableArn: arn, s3Bucket: "bucket")
        ).exportDescription
        bucket.fail(2)
        while true {
            do { if try await !bench.worker.round() { break } } catch {}
        }
        let done = try await bench.client.describeExport(DescribeExportInput(exportArn: begun?.exportArn ?? ""))
        #expect(done.exportDescription?.exportStatus == .completed && done.exportDescription?.itemCount == 1)
    }

    @Test("an export that its bucket does not take has failed, and lets the table go")
    func failure() async throws {
        try await begin()
        try await bench.put(["pk": .s("a")])
        let export = try await export(ExportTableToPointInTimeInput(tableArn: arn, s3Bucket: "none"))
        #expect(export?.exportStatus == .failed && export?.failureCode == "S3NoSuchBucket")
        #expect(
            try await bench.store.table("things", bench.tenant)
                .table.history.pins.isEmpty)
    }

    @Test("Ion has the items and changes that DynamoDB's JSON has")
    func ion() async throws {
        try await begin()
        let from = bench.platform.clock.now
        bench.platform.clock.advance(by: .seconds(1_000))
        try await bench.put(["pk": .s("a"), "n": .n(600), "tags": .stringSet(["x", "y"])])
        var input = ExportTableToPointInTimeInput(tableArn: arn, s3Bucket: "bucket")
        input.exportFormat = .ion
        let full = try await export(input)
        #expect(full?.exportFormat == .ion)
        input.exportType = .incrementalExport
        input.incrementalExportSpecification = .init(exportFromTime: from, exportViewType: .newImage)
        _ = try await export(input)
        let data = bucket.names.filter { $0.hasSuffix(".ion.gz") }
        let files = try data.map { try Gzip.unpack(bucket[$0] ?? [], limit: 1_000_000) }
        let lines = Set(files.map { String(decoding: $0, as: UTF8.self) })
        let item = #"{n:6d2,pk:"a",tags:$dynamodb_SS::["x","y"]}"#
        #expect(lines.contains("$ion_1_0 {Item:\(item)}\n"))
        let micros = bench.platform.clock.now.nanoseconds / 1_000
        let change = lines.first { $0.contains("Record") }
        #expect(change?.contains("Keys:{pk:\"a\"}") == true && change?.contains("NewImage:\(item)") == true)
        #expect(change?.contains("Metadata:{WriteTimestampMicros:\(DynamoNumber(Int(micros)).ion)}") == true)
        let summary = try JSON(parsing: bucket[full?.exportManifest ?? ""] ?? [])
        #expect(summary["outputFormat"]?.string == "ION")
    }
}

extension DynamoNumber {
    fileprivate var ion: String {
        let line = String(decoding: IonWriter.line("n", .number(self)), as: UTF8.self)
        return String(line.dropFirst("$ion_1_0 {n:".count).dropLast())
    }
}
