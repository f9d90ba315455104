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
    /// - Parameters:
    ///   - texts: the events as they are, where somebody has written them already.
    ///   - keepsOrder: whether nothing goes behind an event that no call has room for.
    /// - Returns: also the places of those that no call has room for, and of those that wait for them.
    func lists(of events: [JSON], texts: [String]? = nil, keepsOrder: Bool) -> (lists: [List], unfit: [Int]) {
        var (lists, unfit): ([List], [Int]) = ([], [])
        let time = core.clock.now
        for (place, event) in events.enumerated() {
            guard unfit.isEmpty || !keepsOrder,
                let element = writer.element(of: event, as: texts?[place], limit: limit - 2, time: time)
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

extension [PipeFunction.List] {
    /// Carries the records of these lists, one list after the other. What is done stays done where a later one fails.
    /// - Parameters:
    ///   - unfit: the places of records that are in no list.
    ///   - keepsOrder: whether nothing goes behind a list in which something failed.
    func carry(
        _ records: [SourceRecord], unfit: [Int], keepsOrder: Bool,
        _ body: (PipeFunction.List, [SourceRecord]) async throws -> BatchOutcome
    ) async throws -> BatchOutcome {
        func ids(_ lists: ArraySlice<PipeFunction.List>) -> [String] {
            lists.flatMap(\.places).map { records[$0].id }
        }
        var failed = Set(unfit.map { records[$0].id })
        for (index, list) in enumerated() {
            let (part, rest) = (list.places.map { records[$0] }, self[(index + 1)...])
            let outcome: BatchOutcome
            do { outcome = try await body(list, part) } catch {
                try Task.checkCancellation()
                guard index > 0 else { throw error }
                failed.formUnion(ids(self[index...]))
                return DeliveryFailure(error).isRetryable
                    ? .interrupted(left: failed) : BatchOutcome(failed: failed, of: records)
            }
            failed.formUnion(outcome.failed(of: part))
            if case .interrupted = outcome { return .interrupted(left: failed.union(ids(rest))) }
            if keepsOrder, outcome != .succeeded {
                failed.formUnion(ids(rest))
                break
            }
        }
        return BatchOutcome(failed: failed, of: records)
    }
}
