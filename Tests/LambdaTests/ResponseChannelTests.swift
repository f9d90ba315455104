import Base
import Testing
import Wire

@testable import Lambda

@Suite struct ResponseChannelTests {
    private static func answer(_ payload: String, error: String? = nil) -> Invoker.Answer {
        Invoker.Answer(
            result: InvocationResult(payload: Array(payload.utf8), functionError: error), executedVersion: "3")
    }

    @Test("chunks come in order, and the end after them")
    func order() async throws {
        let channel = ResponseChannel()
        channel.begin(contentType: "text/plain", version: "1")
        try await channel.started()
        for part in ["a", "b"] { await channel.send(Array(part.utf8)) }
        channel.finish(.success(Self.answer("")))
        #expect(channel.contentType == "text/plain")
        #expect(await channel.next() == [97] && channel.end != nil)
        #expect(await channel.next() == [98])
        #expect(await channel.next() == nil)
        #expect(channel.executedVersion == "3")
    }

    @Test("the function waits while its reader is slow, and goes on when the reader has gone")
    func backPressure() async {
        let channel = ResponseChannel()
        let big = [UInt8](repeating: 1, count: LimitsLambda.waitingStreamBytes)
        await withTaskGroup(of: Int.self) { group in
            group.addTask {
                await channel.send(big)
                return 1
            }
            #expect(await channel.next() == big)
            #expect(await group.next() == 1)
            group.addTask {
                await channel.send(big)
                return 2
            }
            channel.abandon()
            #expect(await group.next() == 2)
        }
        // What comes later is dropped at once.
        await channel.send(big)
        #expect(await channel.next() == nil)
    }

    @Test("a failure before the response is the caller's, and one within it is the end's")
    func failures() async throws {
        let early = ResponseChannel()
        early.finish(.failure(Fault(code: "TooManyRequestsException", message: "Rate Exceeded.")))
        await #expect(throws: Fault.self) { try await early.started() }
        let late = ResponseChannel()
        late.begin(contentType: nil, version: "1")
        late.finish(.failure(Fault(code: "ServiceException", message: "no")))
        try await late.started()
        #expect(await late.next() == nil)
    }

    @Test("a dropped reader abandons the channel")
    func dropped() async {
        let channel = ResponseChannel()
        do { _ = ChannelReader(channel) }
        await channel.send([UInt8](repeating: 1, count: LimitsLambda.waitingStreamBytes * 2))
        #expect(await channel.next() == nil)
    }
}
