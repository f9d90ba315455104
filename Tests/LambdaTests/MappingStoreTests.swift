import Base
import LambdaAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import Lambda

@Suite struct MappingStoreTests {
    private let platform = TestPlatform()
    private var mappings: MappingStore { MappingStore(platform.store) }

    private func mapping(_ id: String, _ state: EventSourceMapping.State = .creating) -> EventSourceMapping {
        EventSourceMapping(
            key: MappingKey(account: .default, region: .default, id: id), source: "arn:aws:sqs:us-east-1:0:\(id)",
            function: FunctionReference(
                key: FunctionKey(account: .default, region: .default, name: "f"), qualifier: nil),
            settings: MappingSettings(), isEnabled: true, state: state, modified: platform.clock.now)
    }

    @Test("mappings that are not yet what they are to be are found without reading the others")
    func unsettled() async throws {
        let (first, second) = (mapping("1"), mapping("2"))
        try await mappings.create(first)
        try await mappings.create(second)
        #expect(try await mappings.unsettled() == [first.key, second.key])
        try await mappings.update(first.key) { $0.state = .enabled }
        #expect(try await mappings.unsettled() == [second.key])
        try await mappings.update(first.key) { ($0.state, $0.isEnabled) = (.disabling, false) }
        #expect(try await mappings.unsettled() == [first.key, second.key])
        try await mappings.update(first.key) { $0.state = .disabled }
        try await mappings.update(second.key) { $0.state = .deleting }
        #expect(try await mappings.unsettled() == [second.key])
        try await mappings.remove(second.key)
        #expect(try await mappings.unsettled() == [])
    }

    private func results(_ background: Background) async throws -> MappingResults {
        let results = MappingResults(mappings, clock: platform.clock, background: background) { _ in }
        try await results.load(try await mappings.all().map(\.key))
        return results
    }

    @Test("what became of a mapping's last batch outlives the server, a crash of it too but for the last second")
    func results() async throws {
        let mapping = mapping("1", .enabled)
        try await mappings.create(mapping)
        let background = Background()
        let first = try await results(background)
        #expect(first.result(mapping.key) == MappingRunner.nothingYet)
        first.note(mapping.key, "OK")
        first.note(mapping.key, "PROBLEM: no")
        #expect(first.result(mapping.key) == "PROBLEM: no")
        #expect(try await mappings.results() == [:])
        for _ in 0..<1_000 where try await mappings.results().isEmpty {
            for _ in 0..<10 { await Task.yield() }
            platform.clock.advance(by: .milliseconds(500))
        }
        #expect(try await results(background).result(mapping.key) == "PROBLEM: no")
        first.note(mapping.key, "OK")
        await background.shutdown()
        await first.save()
        #expect(try await results(background).result(mapping.key) == "OK")
    }

    @Test("with a mapping goes what is known of it, also what comes late")
    func removal() async throws {
        let mapping = mapping("1", .deleting)
        try await mappings.create(mapping)
        try await mappings.keep("OK", of: mapping.key)
        let background = Background()
        let results = try await results(background)
        results.forget(mapping.key)
        try await mappings.remove(mapping.key)
        results.note(mapping.key, "PROBLEM: late")
        await background.shutdown()
        await results.save()
        try await mappings.keep("later", of: mapping.key)
        #expect(try await mappings.results() == [:])
        #expect(try await platform.store.readAll(KeyRange(prefix: Key("lambda-mapping-pair"))).isEmpty)
    }
}
