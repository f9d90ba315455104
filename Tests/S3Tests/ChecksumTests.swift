import Base
import S3API
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import S3

@Suite("Checksums")
struct ChecksumTests {
    static let digits = Array("123456789".utf8)

    @Test(
        "each checksum has its published value",
        arguments: [
            (ChecksumKind.crc32, "cbf43926"), (.crc32c, "e3069283"), (.crc64nvme, "ae8b14860a799888"),
            (.sha1, "f7c3bc1d808e04732adf679965ccc34ca7ae3441"),
        ])
    func knownValues(kind: ChecksumKind, value: String) {
        var running = RunningChecksum(kind)
        for byte in Self.digits { running.update([byte]) }
        #expect(Hex.encode(running.bytes) == value)
        var whole = RunningChecksum(kind)
        whole.update(Array(Self.digits[..<8]))
        whole.update(Array(Self.digits[8...]))
        #expect(whole.bytes == running.bytes)
    }

    @Test("a long run has the checksum of its bytes one by one", arguments: [ChecksumKind.crc32, .crc32c, .crc64nvme])
    func longRuns(kind: ChecksumKind) {
        for length in [12_287, 12_288, 12_289, 24_583, 100_000] {
            let bytes = pattern(length)
            var (whole, single) = (RunningChecksum(kind), RunningChecksum(kind))
            whole.update(Array(bytes[..<3]))
            whole.update(Array(bytes[3...]))
            for byte in bytes { single.update([byte]) }
            #expect(whole.bytes == single.bytes)
        }
    }

    @Test("checksums of two runs join to that of both", arguments: [ChecksumKind.crc32, .crc32c, .crc64nvme])
    func joining(kind: ChecksumKind) throws {
        func value(_ bytes: [UInt8]) -> UInt64 {
            var running = RunningChecksum(kind)
            running.update(bytes)
            return running.bytes.reduce(0) { $0 << 8 | UInt64($1) }
        }
        let algorithm = try #require(kind.joins)
        let bytes = pattern(10_000)
        for cut in [0, 1, 7, 5_000, 10_000] {
            let joined = CyclicChecksum.join(
                value(Array(bytes[..<cut])), value(Array(bytes[cut...])), secondLength: bytes.count - cut, algorithm)
            #expect(joined == value(bytes))
        }
    }

    @Test("a checksum that does not fit is refused, and nothing is left")
    func mismatch() async throws {
        let bench = try await S3Bench.withBucket()
        func put(_ change: (inout PutObjectRequest) -> Void) async throws -> Fault {
            var request = PutObjectRequest(body: .of(Self.digits), bucket: "photos", key: "a")
            change(&request)
            let final = request
            return try await faultOf { try await bench.client.putObject(final) }
        }
        let wrong = Base64.encode([0, 0, 0, 1] as [UInt8])
        #expect(try await put { $0.checksumCRC32 = wrong }.code == "BadDigest")
        #expect(
            try await put { $0.checksumCRC32 = wrong }.message
                == "The CRC32 you specified did not match the calculated checksum.")
        #expect(
            try await put { $0.checksumCRC32 = "AA==" }.message == "Value for x-amz-checksum-crc32 header is invalid.")
        #expect(try await put { $0.contentMD5 = "no" }.code == "InvalidDigest")
        #expect(try await put { $0.contentMD5 = Base64.encode(Digest.md5([1])) }.code == "BadDigest")
        let both = try await put { ($0.checksumCRC32, $0.checksumSHA1) = (wrong, wrong) }
        #expect(both.message == "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
        #expect(try await put { $0.checksumXXHASH64 = "AA==" }.code == "NotImplementedException")
        #expect(try await bench.rowCount() == 0)
        #expect(try await put { $0.contentMD5 = Base64.encode(Digest.md5(Self.digits)) }.code == "none")
    }

    @Test("the checksum that the uploader chose comes back to readers who ask")
    func chosen() async throws {
        let bench = try await S3Bench.withBucket()
        let value = Base64.encode(Digest.sha256(Self.digits))
        let put = try await bench.client.putObject(
            PutObjectRequest(body: .of(Self.digits), bucket: "photos", checksumSHA256: value, key: "a"))
        #expect(put.checksumSHA256 == value)
        #expect(put.checksumCRC64NVME == nil)
        let get = try await bench.client.getObject(.init(bucket: "photos", key: "a", checksumMode: .enabled))
        #expect(get.checksumSHA256 == value)
        let range = try await bench.client.getObject(
            .init(bucket: "photos", key: "a", range: "bytes=0-1", checksumMode: .enabled))
        #expect(range.checksumSHA256 == nil)
        let attributes = try await bench.client.getObjectAttributes(
            .init(bucket: "photos", key: "a", objectAttributes: [.checksum, .eTag, .objectSize]))
        #expect(attributes.checksum?.checksumSHA256 == value)
        #expect(attributes.eTag == Hex.encode(Digest.md5(Self.digits)))
        #expect(attributes.objectSize == 9)
    }

    @Test("a checksum behind the body is held against it")
    func trailer() async throws {
        let bench = try await S3Bench.withBucket()
        func put(_ trailers: [(name: String, value: String)]) async throws -> Fault {
            let rest = Mutex<[UInt8]?>(Self.digits)
            let body = ByteStream(length: 9, trailerNames: ["x-amz-checksum-crc32"], trailers: { trailers }) {
                rest.withLock { $0.take() }
            }
            return try await faultOf {
                try await bench.client.putObject(
                    .init(body: body, bucket: "photos", checksumAlgorithm: .crc32, key: "a"))
            }
        }
        #expect(try await put([("x-amz-checksum-crc32", "AAAAAA==")]).code == "BadDigest")
        #expect(try await put([]).code == "MalformedTrailerError")
        #expect(try await put([("x-amz-checksum-crc32", "y/Q5Jg==")]).code == "none")
        let get = try await bench.client.getObject(.init(bucket: "photos", key: "a", checksumMode: .enabled))
        #expect(get.checksumCRC32 == "y/Q5Jg==")
    }
}
