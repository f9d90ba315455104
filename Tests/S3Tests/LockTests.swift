import Base
import S3API
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import S3

@Suite("Locks, keys and lists")
struct LockTests {
    private let now = Instant(seconds: 1_700_000_000)

    private func retention(_ mode: ObjectLockRetentionMode, _ seconds: Int) -> ObjectLock.Retention {
        .init(mode: mode, until: now + .seconds(seconds))
    }

    @Test("only what is not locked, or bypassed in governance mode, is deleted")
    func deletion() throws {
        for (lock, bypasses, isFree) in [
            (ObjectLock(), false, true),
            (ObjectLock(retention: retention(.governance, 1)), false, false),
            (ObjectLock(retention: retention(.governance, 1)), true, true),
            (ObjectLock(retention: retention(.governance, 0)), false, true),
            (ObjectLock(retention: retention(.compliance, 1)), true, false),
            (ObjectLock(retention: retention(.governance, 1), legalHold: true), true, false),
            (ObjectLock(legalHold: true), true, false),
            (ObjectLock(legalHold: false), false, true),
        ] {
            var code: String?
            do { try lock.checkDeletion(now: now, bypasses: bypasses) } catch { code = error.code }
            #expect(code == (isFree ? nil : "AccessDenied"))
        }
    }

    @Test("a retention becomes longer, and in governance mode anything by those who may")
    func change() throws {
        let compliance = ObjectLock(retention: retention(.compliance, 10))
        _ = try compliance.retained(retention(.compliance, 11), now: now, bypasses: false)
        for new in [nil, retention(.compliance, 9), retention(.governance, 20)] {
            #expect(throws: Fault.self) { try compliance.retained(new, now: now, bypasses: true) }
        }
        let governance = ObjectLock(retention: retention(.governance, 10))
        _ = try governance.retained(retention(.governance, 11), now: now, bypasses: false)
        for new in [nil, retention(.governance, 9), retention(.compliance, 20)] {
            #expect(throws: Fault.self) { try governance.retained(new, now: now, bypasses: false) }
            #expect(try governance.retained(new, now: now, bypasses: true).retention == new)
        }
    }

    @Test("an object's row keeps its lock, key and list")
    func row() throws {
        let key = try #require(
            try CustomerKey(
                algorithm: "AES256", key: Base64.encode([UInt8](repeating: 7, count: 32)),
                md5: Base64.encode(Digest.md5([UInt8](repeating: 7, count: 32)))))
        var record = ObjectRecord()
        record.protection.lock = ObjectLock(retention: retention(.compliance, 5), legalHold: false)
        record.protection.customerKey = CustomerKeyMark(key, salt: [UInt8](repeating: 1, count: 16))
        record.protection.acl = AccessList(
            owner: .default,
            entries: [
                .init(grantee: .allUsers, permission: .read), .init(grantee: .user("x"), permission: .fullControl),
            ])
        record.restoredUntil = now
        record.headers.contentType = "text/plain"
        #expect(try ObjectRecord(record.bytes) == record)
        #expect(record.protection.customerKey?.fits(key) == true)
        let row = Hex.encode(record.bytes)
        #expect(!row.contains(Hex.encode(key.bytes)))
        #expect(!row.contains(Hex.encode(Digest.md5(key.bytes))))
    }

    @Test("a bucket's row keeps its lock and list")
    func bucketRow() throws {
        var bucket = BucketRecord(name: "b", account: .default, region: "us-east-1", created: now)
        bucket.lock = BucketLock(period: .init(mode: .governance, count: 2, isYears: true))
        bucket.acl = AccessList(owner: .default, entries: [.init(grantee: .allUsers, permission: .read)])
        #expect(try BucketRecord(name: "b", bucket.bytes) == bucket)
        bucket.lock = BucketLock()
        #expect(try BucketRecord(name: "b", bucket.bytes) == bucket)
    }

    @Test("a list gives what it says, to whom it says it")
    func lists() {
        let list = AccessList(
            owner: .default,
            entries: [
                .init(grantee: .authenticatedUsers, permission: .read), .init(grantee: .allUsers, permission: .readAcp),
                .init(grantee: .user(CanonicalUser.id(.default)), permission: .fullControl),
            ])
        let other = Caller.account(AccountID("111111111111") ?? .default)
        #expect(list.principal(.read, other, ignoresPublic: false) == "*")
        #expect(list.principal(.read, other, ignoresPublic: true) == nil)
        #expect(list.principal(.read, .anonymous, ignoresPublic: false) == nil)
        #expect(list.principal(.readAcp, .anonymous, ignoresPublic: false) == "*")
        #expect(
            list.principal(.writeAcp, .account(.default), ignoresPublic: true)
                == ["AWS": .string(AccountID.default.rawValue)])
        #expect(list.principal(.writeAcp, other, ignoresPublic: false) == nil)
    }

    @Test("a list counts that the version has which is read, not the one that was looked at before")
    func listsOfTheVersionRead() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.client.putBucketOwnershipControls(
            .init(bucket: "photos", ownershipControls: .init(rules: [.init(objectOwnership: .objectWriter)])))
        try await bench.client.deletePublicAccessBlock(.init(bucket: "photos"))
        try await bench.client.putObject(.init(acl: .publicRead, body: .of([1]), bucket: "photos", key: "a"))
        let s3 = S3Store(bench.platform.environment)
        let stranger = bench.platform.context(caller: .anonymous)
        func allows(_ access: Access?) -> Bool { access?.resourcePolicy?.description.contains("s3:GetObject") == true }
        let (get, input) = (GetObject(s3: s3), GetObjectRequest(bucket: "photos", key: "a"))
        #expect(allows(try await get.access(input, stranger).first))
        // Between deciding and reading, the object becomes another.
        try await bench.client.putObject(.init(body: .of([2]), bucket: "photos", key: "a"))
        let before = bench.platform.accesses.count
        _ = try await get.run(input, stranger)
        let decided = bench.platform.accesses.dropFirst(before).filter { $0.action == "s3:GetObject" }
        #expect(decided.count == 1)
        #expect(!allows(decided.first))
    }
}
