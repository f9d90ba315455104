internal import Base
internal import LambdaAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// A function that a pipe calls with lists of events: its enrichment, or its target.
struct PipeFunction: Sendable {
    /// Events that go in one call.
    struct List: Sendable {
        /// Which events they are.
        var places: [Int] = []
        var elements: [String] = []
        /// Of the call's payload.
        var byteCount = 2

        var payload: [UInt8] { Array(("[" + elements.joined(separator: ",") + "]").utf8) }
    }

    let core: PipesCore
    let function: ServiceCalls.Target
    let writer: EventWriter
    /// Whether the answer is not waited for.
    let isAsynchronous: Bool

    private var limit: Int { isAsynchronous ? function.kind.payloadBytes : LimitsPipes.invocationBytes }

    /// Events in lists that a call has room for.
    /// - Parameter keepsOrder: whether nothing goes behind an event that no call has room for.
    /// - Returns: also the places of those that no call has room for, and of those that wait for them.
    func lists(of events: [JSON], keepsOrder: Bool) -> (lists: [List], unfit: [Int]) {
        var (lists, unfit): ([List], [Int]) = ([], [])
        let time = core.clock.now
        for (place, event) in events.enumerated() {
            guard unfit.isEmpty || !keepsOrder,
                let element = writer.element(of: event, limit: limit - 2, time: time)
            else {
                unfit.append(place)
                continue
            }
            let byteCount = element.utf8.count + 1
            if lists.isEmpty || lists[lists.count - 1].byteCount + byteCount > limit + 1 { lists.append(List()) }
            lists[lists.count - 1].places.append(place)
            lists[lists.count - 1].elements.append(element)
            lists[lists.count - 1].byteCount += byteCount
        }
        return (lists, unfit)
    }

    /// - Returns: the function's answer; nil where it failed.
    func invoke(_ list: List, as sender: Caller) async throws -> [UInt8]? {
        let client = LambdaClient(core.services.caller(as: sender, account: function.account, region: function.region))
        let answer = try await client.invoke(
            InvocationRequest(
                functionName: function.arn.description, invocationType: isAsynchronous ? .event : .requestResponse,
                payload: list.payload))
        return answer.functionError == nil ? answer.payload ?? [] : nil
    }
}
