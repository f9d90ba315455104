import Base
import LogsAPI
import S3API
import ServiceKit
import Synchronization
import Wire

/// S3 with one bucket, as far as exports and imports use it.
final class FakeBucket: Service {
    private let objects = Mutex<[String: [UInt8]]>([:])
    private let written = Mutex<[String]>([])
    private let refused = Mutex<(prefix: String, fault: Fault)?>(nil)
    private let asked = Mutex<[String?]>([])
    private let failures = Mutex(0)

    var schema: Schema { S3Model.schema }
    var operations: [ServedOperation] {
        [
            ServedOperation(Get(bucket: self)), ServedOperation(Head(bucket: self)),
            ServedOperation(List(bucket: self)),
            ServedOperation(Put(bucket: self)),
        ]
    }
    var names: [String] { objects.withLock { $0.keys.sorted() } }

    /// How often objects with such names were put.
    func puts(_ isMeant: (String) -> Bool) -> Int { written.withLock { $0.count(where: isMeant) } }

    /// The ranges that were asked for, in the order of the calls.
    var ranges: [String?] { asked.withLock { $0 } }

    subscript(name: String) -> [UInt8]? {
        get { objects.withLock { $0[name] } }
        set { objects.withLock { $0[name] = newValue } }
    }

    static let denied = Fault(code: "AccessDenied", message: "Access Denied", status: 403)

    /// Lets nobody read objects whose keys begin so.
    func refuse(_ prefix: String?, by fault: Fault = denied) { refused.withLock { $0 = prefix.map { ($0, fault) } } }

    /// Is not able to take the next objects.
    func fail(_ puts: Int) { failures.withLock { $0 = puts } }

    private func check(_ name: String) throws(Fault) {
        if name != "bucket" {
            throw Fault(code: "NoSuchBucket", message: "The specified bucket does not exist", status: 404)
        }
    }

    private func object(_ bucket: String, _ key: String) throws(Fault) -> [UInt8] {
        try check(bucket)
        if let refused = refused.withLock({ $0 }), key.hasPrefix(refused.prefix) { throw refused.fault }
        guard let bytes = self[key] else {
            throw Fault(code: "NoSuchKey", message: "The specified key does not exist.", status: 404)
        }
        return bytes
    }

    private static func tag(_ bytes: [UInt8]) -> String { "\"\(Hex.encode(Digest.md5(bytes)))\"" }

    private struct Put: Operation {
        static let model = S3Model.putObject
        let bucket: FakeBucket

        func access(_ input: PutObjectRequest, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: PutObjectRequest, _ context: CallContext) async throws -> PutObjectOutput {
            try bucket.check(input.bucket)
            let isFailing = bucket.failures.withLock { left in
                defer { left = max(0, left - 1) }
                return left > 0
            }
            if isFailing { throw Fault(code: "InternalError", message: "Please try again.", status: 500) }
            let bytes = try await input.body?.collect() ?? []
            bucket[input.key] = bytes
            bucket.written.withLock { $0.append(input.key) }
            return PutObjectOutput()
        }
    }

    private struct Get: Operation {
        static let model = S3Model.getObject
        let bucket: FakeBucket

        func access(_ input: GetObjectRequest, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: GetObjectRequest, _ context: CallContext) async throws -> GetObjectOutput {
            let bytes = try bucket.object(input.bucket, input.key)
            bucket.asked.withLock { $0.append(input.range) }
            guard input.ifMatch == FakeBucket.tag(bytes) else {
                throw Fault(code: "PreconditionFailed", message: "The object was changed.", status: 412)
            }
            let start = input.range.flatMap { Int($0.dropFirst("bytes=".count).dropLast()) } ?? 0
            let parts = Parts(bytes[start...])
            return GetObjectOutput(body: ByteStream { parts.next() })
        }
    }

    /// Bytes in small parts, so that records stand across them.
    private final class Parts: Sendable {
        private let rest: Mutex<ArraySlice<UInt8>>

        init(_ bytes: ArraySlice<UInt8>) { rest = Mutex(bytes) }

        func next() -> [UInt8]? {
            rest.withLock { rest in
                let part = Array(rest.prefix(1_000))
                rest = rest.dropFirst(part.count)
                return part.isEmpty ? nil : part
            }
        }
    }

    private struct Head: Operation {
        static let model = S3Model.headObject
        let bucket: FakeBucket

        func access(_ input: HeadObjectRequest, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: HeadObjectRequest, _ context: CallContext) async throws -> HeadObjectOutput {
            _ = try bucket.object(input.bucket, input.key)
            return HeadObjectOutput()
        }
    }

    private struct List: Operation {
        static let model = S3Model.listObjectsV2
        let bucket: FakeBucket

        func access(_ input: ListObjectsV2Request, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: ListObjectsV2Request, _ context: CallContext) async throws -> ListObjectsV2Output {
            try bucket.check(input.bucket)
            let names = bucket.names.filter { $0.hasPrefix(input.prefix ?? "") && $0 > input.startAfter ?? "" }
            // Pages of two, so that there are several.
            let objects = names.prefix(2).map { name in
                let bytes = bucket[name] ?? []
                return ObjectShape(key: name, eTag: FakeBucket.tag(bytes), size: bytes.count)
            }
            return ListObjectsV2Output(isTruncated: names.count > 2, contents: objects)
        }
    }
}

/// CloudWatch Logs, as far as imports use it.
final class FakeLogs: Service {
    private let streams = Mutex<[String: [String]]>([:])

    var schema: Schema { LogsModel.schema }
    var operations: [ServedOperation] {
        [
            ServedOperation(MakeGroup()), ServedOperation(MakeStream(logs: self)), ServedOperation(Put(logs: self)),
        ]
    }
    /// The messages of the stream of a group.
    subscript(place: String) -> [String] { streams.withLock { $0[place] ?? [] } }

    private struct MakeGroup: Operation {
        static let model = LogsModel.createLogGroup

        func access(_ input: CreateLogGroupRequest, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: CreateLogGroupRequest, _ context: CallContext) async throws -> Empty { Empty() }
    }

    private struct MakeStream: Operation {
        static let model = LogsModel.createLogStream
        let logs: FakeLogs

        func access(_ input: CreateLogStreamRequest, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: CreateLogStreamRequest, _ context: CallContext) async throws -> Empty {
            logs.streams.withLock { $0["\(input.logGroupName) \(input.logStreamName)"] = [] }
            return Empty()
        }
    }

    private struct Put: Operation {
        static let model = LogsModel.putLogEvents
        let logs: FakeLogs

        func access(_ input: PutLogEventsRequest, _ context: CallContext) async throws -> [Access] { [] }

        func run(_ input: PutLogEventsRequest, _ context: CallContext) async throws -> PutLogEventsResponse {
            try logs.streams.withLock { streams in
                let place = "\(input.logGroupName) \(input.logStreamName)"
                guard streams[place] != nil else {
                    throw Fault(code: "ResourceNotFoundException", message: "The specified log stream does not exist.")
                }
                guard input.logEvents.reduce(0, { $0 + $1.message.utf8.count + 26 }) <= 1_048_576 else {
                    throw Fault(code: "InvalidParameterException", message: "Upload too large")
                }
                streams[place]? += input.logEvents.map(\.message)
            }
            return PutLogEventsResponse()
        }
    }
}
