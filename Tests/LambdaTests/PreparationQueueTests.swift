import Base
import Testing

@testable import Lambda

@Suite struct PreparationQueueTests {
    private func reference(_ name: String, _ account: AccountID, _ qualifier: String? = nil) -> FunctionReference {
        FunctionReference(key: FunctionKey(account: account, region: .default, name: name), qualifier: qualifier)
    }

    @Test("an account's function does not wait behind all those of another account")
    func fair() throws {
        let other = try #require(AccountID("111111111111"))
        var queue = PreparationQueue()
        for number in 0..<10 { queue.add(reference("f\(number)", .default)) }
        let first = (0..<5).map { _ in queue.takeNext() }
        #expect(first == [reference("f0", .default), reference("f1", .default), reference("f2", .default), nil, nil])
        queue.add(reference("g", other))
        #expect(queue.takeNext() == reference("g", other))
        #expect(queue.takeNext() == nil)
        queue.add(reference("h", other))
        queue.end(reference("f1", .default))
        #expect(queue.takeNext() == reference("h", other))
        queue.end(reference("g", other))
        #expect(queue.takeNext() == reference("f3", .default))
    }

    @Test("a version follows its function, and nothing begins after the stop")
    func order() {
        var queue = PreparationQueue()
        queue.add(reference("f", .default))
        queue.add(reference("f", .default, "1"))
        #expect(queue.takeNext() == reference("f", .default))
        #expect(queue.takeNext() == nil && queue.isBusy(reference("f", .default, "1")))
        queue.end(reference("f", .default))
        #expect(queue.takeNext() == reference("f", .default, "1"))
        queue.stop()
        queue.add(reference("g", .default))
        #expect(queue.takeNext() == nil && !queue.isBusy(reference("f", .default, "1")))
    }
}
