import Base
import Foundation
import Store
import Testing

@testable import Platform

struct ReportShelfTests {
    private func head(_ subject: String, seconds: Int64 = 0) throws -> ReportHead {
        ReportHead(try #require(ReportLabel(.advice, of: subject)), at: Instant(seconds: seconds))
    }

    @Test("reports outlive their server")
    func outlives() async throws {
        let folder = NSTemporaryDirectory() + "/martlet-reports.\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let left = try head("shop", seconds: 1_790_000_000)
        try await ReportShelf(try FolderBlobs(folder: folder)).put(["findings": []], left)
        let shelf = ReportShelf(try FolderBlobs(folder: folder))
        #expect(try await shelf.heads() == [left])
        #expect(try await shelf.report(left.label)?.report == ["findings": []])
    }

    @Test("beyond the bound the oldest goes")
    func bound() async throws {
        let blobs = MemoryBlobs()
        let shelf = ReportShelf(blobs)
        for index in 0...LimitsPlatform.reports {
            try await shelf.put(["findings": []], head("stack-\(index)", seconds: Int64(1_000 + index)))
        }
        let heads = try await shelf.heads()
        #expect(heads.count == LimitsPlatform.reports)
        #expect(heads.first?.label.subject == "stack-\(LimitsPlatform.reports)")
        #expect(try await shelf.report(head("stack-0").label) == nil)
        let names = await blobs.list(prefix: "reports/", after: nil, limit: LimitsBlobs.namesPerList)
        #expect(names.count == LimitsPlatform.reports)
    }

    @Test("a blob that is no report is passed over", arguments: ["", "{", "{}\n{}", #"{"kind": "tune"}"#])
    func strange(_ text: String) async throws {
        let blobs = MemoryBlobs()
        try await blobs.put(BlobName("reports/advice/strange"), Array(text.utf8))
        #expect(try await ReportShelf(blobs).heads().isEmpty)
    }
}
