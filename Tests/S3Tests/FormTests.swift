import Base
import S3API
import Synchronization
import Testing
import Wire

@testable import S3

@Suite("Forms")
struct FormTests {
    private static let content = "first line\r\n--X not the end\r\n--XY"
    private static let text =
        "preamble\r\n--XYZ\r\nContent-Disposition: form-data; name=\"Key\"\r\n\r\na/${filename}\r\n"
        + "--XYZ\r\ncontent-disposition: form-data; name=\"file\"; filename=\"C:\\\\dir\\\\a \\\"b\\\".txt\"\r\n"
        + "Content-Type: text/plain\r\n\r\n\(content)\r\n--XYZ--\r\nepilogue"

    private func form(_ text: String, step: Int) throws -> UploadForm {
        let rest = Mutex(Array(text.utf8)[...])
        let stream = ByteStream {
            rest.withLock { rest in
                let part = Array(rest.prefix(step))
                rest = rest.dropFirst(step)
                return part.isEmpty ? nil : part
            }
        }
        return try UploadForm(stream, contentType: "multipart/form-data; boundary=XYZ")
    }

    private func file(_ form: UploadForm) async throws -> String {
        var bytes: [UInt8] = []
        while let part = try await form.nextOfFile() {
            #expect(!part.isEmpty)
            bytes += part
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("fields and the file are the same however the body is cut", arguments: [1, 2, 3, 7, 64, 10_000])
    func cuts(step: Int) async throws {
        let form = try form(Self.text, step: step)
        try await form.readFields()
        #expect(form.fields.map(\.name) == ["key"])
        #expect(form.fields.map(\.value) == ["a/${filename}"])
        #expect(try await file(form) == Self.content)
    }

    @Test("what is cut off is no whole file")
    func cutOff() async throws {
        let form = try form(String(Self.text.dropLast(12)), step: 50)
        try await form.readFields()
        let fault = try await faultOf { try await file(form) }
        #expect(fault.code == "IncompleteBody")
    }

    @Test("bodies that are no forms are refused")
    func malformed() async throws {
        for text in ["", "--XYZ", "--XYZ\r\nno header\r\n\r\nx\r\n--XYZ--", "--XYZ--\r\n"] {
            let fault = try await faultOf { try await form(text, step: 4).readFields() }
            #expect(["MalformedPOSTRequest", "InvalidArgument"].contains(fault.code))
        }
        let large =
            "--XYZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + String(repeating: "x", count: 30_000)
        let fault = try await faultOf { try await form(large, step: 1_000).readFields() }
        #expect(fault.code == "MaxPostPreDataLengthExceededError")
    }

    @Test("fields count as the headers of a PUT do")
    func headers() throws {
        let input = try FormFields([
            "key": "a", "acl": "public-read", "content-length": "7", "x-amz-grant-read": "id=\"x\"",
            "x-amz-expected-bucket-owner": "111122223333", "x-amz-meta-by": "me", "x-amz-checksum-crc32": "AAAAAA==",
            "x-amz-server-side-encryption-bucket-key-enabled": "true", "x-amz-storage-class": "STANDARD_IA",
            "x-amz-object-lock-retain-until-date": "2030-01-01T00:00:00Z",
            "tagging": "<Tagging><TagSet><Tag><Key>a b</Key><Value>1</Value></Tag></TagSet></Tagging>",
        ]).request("photos", .of([1]))
        #expect((input.bucket, input.key) == ("photos", "a"))
        #expect(input.acl == .publicRead)
        #expect(input.contentLength == nil)
        #expect(input.grantRead == "id=\"x\"")
        #expect(input.expectedBucketOwner == "111122223333")
        #expect(input.metadata == ["by": "me"])
        #expect(input.checksumCRC32 == "AAAAAA==")
        #expect(input.bucketKeyEnabled == true)
        #expect(input.storageClass == .standardIa)
        #expect(input.objectLockRetainUntilDate == CalendarDate.instant(iso8601: "2030-01-01T00:00:00Z"))
        #expect(input.tagging == "a%20b=1")
        #expect(input.body != nil)
    }

    @Test(
        "fields that mean nothing are refused",
        arguments: [
            ("acl", "everybody"), ("x-amz-storage-class", "COLD"), ("tagging", "<Tags/>"),
            ("x-amz-object-lock-retain-until-date", "soon"), ("key", ""),
        ])
    func meaningless(name: String, value: String) throws {
        #expect(throws: Fault.self) {
            try FormFields(["key": "a"].merging([name: value]) { $1 }).request("photos", .of([1]))
        }
    }

    private func policy(_ conditions: String) throws -> PostPolicy {
        let text = "{\"expiration\": \"2030-01-01T00:00:00.000Z\", \"conditions\": [\(conditions)]}"
        return try PostPolicy(Base64.encode(Array(text.utf8)))
    }

    @Test("a policy's conditions hold, and name every field")
    func conditions() throws {
        let policy = try policy(
            "{\"bucket\": \"b\"}, [\"starts-with\", \"$key\", \"in/\"], [\"content-length-range\", 1, \"9\"]")
        #expect(policy.sizes == 1...9)
        let now = Instant(seconds: 1_700_000_000)
        try policy.check(["bucket": "b", "key": "in/a", "policy": "p", "x-ignore-a": "1"], now: now)
        #expect(throws: Fault.self) { try policy.check(["bucket": "b", "key": "out/a"], now: now) }
        #expect(throws: Fault.self) { try policy.check(["bucket": "c", "key": "in/a"], now: now) }
        #expect(throws: Fault.self) { try policy.check(["bucket": "b", "key": "in/a", "acl": "private"], now: now) }
        #expect(throws: Fault.self) {
            try policy.check(["bucket": "b", "key": "in/a"], now: Instant(seconds: 2_000_000_000))
        }
        #expect(throws: Fault.self) { try self.policy("[\"like\", \"$key\", \"x\"]") }
        #expect(throws: Fault.self) { try PostPolicy("e30=") }
    }
}
