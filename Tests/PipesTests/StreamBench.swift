import Base
import PipesAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Pipes

/// A platform with Pipes on it, a stream, queues that keep what they get, and roles that everybody may take.
final class StreamBench: Sendable {
    static func arn(_ service: String, _ resource: String) -> String {
        "arn:aws:\(service):us-east-1:000000000000:\(resource)"
    }

    let platform: TestPlatform
    let stream: FakeStream
    let queues: FakeQueues
    let functions = FakeFunctions()
    let reports = Reports()
    private let service: PipesService
    private let background = Background()

    /// - Parameter other: whose store and stream this one goes on with, at the time of that.
    init(after other: StreamBench? = nil) {
        platform = TestPlatform(store: other?.platform.store ?? MemoryStore())
        (stream, queues) = (other?.stream ?? FakeStream(), FakeQueues())
        service = PipesService(platform.environment) { [reports] in reports.add($0) }
        for each in [queues, stream, functions, FakeSessions(), service] as [any Service] { platform.register(each) }
        if let other { platform.clock.advance(by: other.platform.clock.now - platform.clock.now) }
    }

    func start() async throws { try await service.start(background) }
    func stop() async {
        service.drain()
        await background.shutdown()
        await service.stop()
    }

    func make(
        _ parameters: PipeSourceKinesisStreamParameters = PipeSourceKinesisStreamParameters(
            startingPosition: .trimHorizon), filter: String? = nil, enrichment: String? = nil
    ) async throws {
        let source = PipeSourceParameters(
            filterCriteria: filter.map { FilterCriteria(filters: [Filter(pattern: $0)]) },
            kinesisStreamParameters: parameters)
        try await PipesClient(platform.root).createPipe(
            CreatePipeRequest(
                name: "p", source: Self.arn("kinesis", "stream/s"), sourceParameters: source,
                enrichment: enrichment.map { Self.arn("lambda", "function:\($0)") }, target: Self.arn("sqs", "q"),
                targetParameters: PipeTargetParameters(inputTemplate: enrichment == nil ? "<$.data>" : nil),
                roleArn: "arn:aws:iam::000000000000:role/r"))
    }

    /// The numbers that came, without the quotes that templates put around texts.
    var bodies: [String] { queues.bodies("q").map { $0.filter { $0 != "\"" } } }
    /// What the dead-letter queue was told.
    var letters: [JSON] {
        get throws { try queues.bodies("dead").map { try JSON(parsing: Array($0.utf8)) } }
    }
    /// A dead-letter queue for a pipe, and how often it tries.
    static func givingUp(after retries: Int, bisects: Bool = false) -> PipeSourceKinesisStreamParameters {
        PipeSourceKinesisStreamParameters(
            deadLetterConfig: DeadLetterConfig(arn: arn("sqs", "dead")),
            onPartialBatchItemFailure: bisects ? .automaticBisect : nil, maximumRetryAttempts: retries,
            startingPosition: .trimHorizon)
    }

    /// Lets the service's own work go on for a while.
    func settle() async { for _ in 0..<5_000 { await Task.yield() } }

    /// Lets the service's own work go on, and time pass, until something has come about.
    func until(_ isDone: () throws -> Bool) async rethrows {
        for round in 0..<200_000 where try !isDone() {
            if round % 100 == 99 { platform.clock.advance(by: .seconds(1)) }
            await Task.yield()
        }
        #expect(try isDone())
    }
}

/// The lines of the server's log.
final class Reports: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
}
