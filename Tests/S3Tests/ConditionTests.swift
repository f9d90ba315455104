import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@Suite("Conditions")
struct ConditionTests {
    @Test("a conditional write goes through only on its condition")
    func writes() async throws {
        let bench = try await S3Bench.withBucket()
        func put(ifMatch: String? = nil, ifNoneMatch: String? = nil) async throws -> String {
            try await faultOf {
                try await bench.client.putObject(
                    PutObjectRequest(body: .of([1]), bucket: "photos", ifMatch: ifMatch, ifNoneMatch: ifNoneMatch, key: "a"))
            }.code
        }
        #expect(try await put(ifMatch: "\"x\"") == "NoSuchKey")
        #expect(try await put(ifNoneMatch: "*") == "none")
        #expect(try await put(ifNoneMatch: "*") == "PreconditionFailed")
        #expect(try await put(ifMatch: "\"x\"") == "PreconditionFailed")
        #expect(try await put(ifMatch: "\"\(Hex.encode(Digest.md5([1])))\"") == "none")
        #expect(try await put(ifNoneMatch: "\"x\"") == "NotImplemented")
    }

    @Test("of many writers that must find nothing, one wins")
    func race() async throws {
        let bench = try await S3Bench.withBucket()
        let won = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let request = PutObjectRequest(
                        body: .of([UInt8(number)]), bucket: "photos", ifNoneMatch: "*", key: "a")
                    return try await faultOf { try await bench.client.putObject(request) }.code == "none"
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
    }

    @Test("a reader that has the object already gets 304, one that has another gets 412")
    func reads() async throws {
        let bench = try await S3Bench.withBucket()
        let eTag = try #require(try await bench.put("a").eTag)
        let now = bench.platform.clock.now
        func get(_ change: (inout GetObjectRequest) -> Void) async throws -> Int {
            var request = GetObjectRequest(bucket: "photos", key: "a")
            change(&request)
            let final = request
            let fault = try await faultOf { try await bench.client.getObject(final) }
            if fault.status == 304 { #expect(fault.headers["ETag"] == eTag) }
            return fault.code == "none" ? 200 : fault.status
        }
        #expect(try await get { $0.ifMatch = eTag } == 200)
        #expect(try await get { $0.ifMatch = "\"no\", \(eTag)" } == 200)
        #expect(try await get { $0.ifMatch = "\"no\"" } == 412)
        #expect(try await get { $0.ifNoneMatch = eTag } == 304)
        #expect(try await get { $0.ifNoneMatch = "\"no\"" } == 200)
        #expect(try await get { $0.ifModifiedSince = now } == 304)
        #expect(try await get { $0.ifModifiedSince = now - .seconds(1) } == 200)
        #expect(try await get { $0.ifUnmodifiedSince = now - .seconds(1) } == 412)
        #expect(try await get { ($0.ifMatch, $0.ifUnmodifiedSince) = (eTag, now - .seconds(1)) } == 200)
        #expect(try await get { ($0.ifNoneMatch, $0.ifModifiedSince) = ("\"no\"", now) } == 200)
    }

    @Test("a conditional deletion needs the object that it names")
    func deletions() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a")
        let fault = try await faultOf {
            try await bench.client.deleteObject(.init(bucket: "photos", key: "a", ifMatch: "\"no\""))
        }
        #expect(fault.code == "PreconditionFailed")
        #expect(try await bench.text("a") == "text")
    }
}
