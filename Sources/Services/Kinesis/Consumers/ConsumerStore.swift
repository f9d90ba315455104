internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// A consumer that has a stream's throughput for itself.
struct StreamConsumer: Sendable, Hashable {
    let name: String
    let created: Instant
    var tags: [String: String] = [:]

    func arn(_ stream: StreamReference) -> String { "\(stream.arn)/consumer/\(name):\(created.seconds)" }

    func output(_ stream: StreamReference) -> Consumer {
        Consumer(
            consumerName: name, consumerARN: arn(stream), consumerStatus: .active, consumerCreationTimestamp: created)
    }

    var bytes: [UInt8] {
        JSON.object(["name": .string(name), "created": .integer(created.nanoseconds), "tags": JSON(texts: tags)]).bytes
    }

    init(name: String, created: Instant, tags: [String: String]) {
        (self.name, self.created, self.tags) = (name, created, tags)
    }

    /// - Throws: `kinesis.consumer` where the bytes are none that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string,
            let created = json["created"]?.integer
        else {
            throw Failure(
                code: "kinesis.consumer", message: "A consumer's row is damaged or was written by a newer version.",
                stage: "read consumer")
        }
        self.init(name: name, created: Instant(nanoseconds: created), tags: json["tags"]?.texts ?? [:])
    }
}

/// Which consumer of which stream a call means.
struct ConsumerReference: Hashable, Sendable {
    let stream: StreamReference
    let name: String
    /// As the call gave it; nil where it gave the name.
    let arn: String?

    init(stream: StreamReference, name: String) { (self.stream, self.name, arn) = (stream, name, nil) }

    /// `…:stream/name/consumer/name:1525898737`; nil for anything else.
    init?(arn text: String) {
        guard let stream = StreamReference(arn: text), let arn = ARN(text) else { return nil }
        let parts = arn.resource.fields(separatedBy: "/", keepingEmpty: true).map { String($0) }
        guard parts.count == 4, parts[2] == "consumer", let (name, _) = parts[3][...].cutLast(at: ":") else {
            return nil
        }
        (self.stream, self.name, self.arn) = (stream, String(name), text)
    }

    /// The consumer that a call names by its ARN, or by its stream and name.
    /// - Throws: `InvalidArgumentException`; `ResourceNotFoundException` for an ARN of another region.
    init(arn: String?, stream: String?, name: String?, id: String?, _ context: CallContext) throws(Fault) {
        guard id == nil else { throw .notSupported("StreamId") }
        if let arn {
            guard let reference = ConsumerReference(arn: arn) else {
                throw .invalidArgument("ConsumerARN \(arn) is invalid.")
            }
            self = reference
        } else if let stream, let name {
            guard let reference = StreamReference(arn: stream) else {
                throw .invalidArgument("StreamARN \(stream) is invalid.")
            }
            self.init(stream: reference, name: name)
        } else {
            throw .invalidArgument("Either ConsumerARN or both StreamARN and ConsumerName must be specified.")
        }
        try self.stream.check(context)
    }
}

/// The rows of consumers.
struct ConsumerStore: Sendable {
    let store: any Store

    static func key(_ stream: Int, _ name: String) -> Key {
        KinesisStore.consumers(stream).appending(.string(name))
    }

    func all(_ stream: Int) async throws -> [StreamConsumer] {
        try await store.readAll(KeyRange(prefix: KinesisStore.consumers(stream))).map { row throws(Failure) in
            try StreamConsumer(row.value)
        }
    }

    func find(_ name: String, of stream: Int) async throws -> StreamConsumer? {
        try await store.get(Self.key(stream, name)).map { row throws(Failure) in try StreamConsumer(row.value) }
    }

    /// - Throws: `ResourceNotFoundException`.
    func consumer(
        _ reference: ConsumerReference, of stream: StoredStream
    ) async throws -> (consumer: StreamConsumer, row: Row) {
        guard let row = try await store.get(Self.key(stream.id, reference.name)) else {
            throw Fault.noConsumer(reference.name, reference.stream)
        }
        let consumer = try StreamConsumer(row.value)
        guard reference.arn == nil || reference.arn == consumer.arn(reference.stream) else {
            throw Fault.noConsumer(reference.name, reference.stream)
        }
        return (consumer, row)
    }
}
