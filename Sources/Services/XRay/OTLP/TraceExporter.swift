internal import Base
internal import HTTP
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization

/// Sends segments that were stored on to a receiver of OpenTelemetry's. A receiver that is too slow loses some, which
/// is counted and told; those that send segments never wait for it.
final class TraceExporter: Sendable {
    private struct State {
        var documents: [String] = []
        var bytes = 0
        var dropped = 0
    }

    private let state = Mutex(State())
    private let address: WebAddress
    private let web: WebCaller
    private let clock: any Clock
    private let losses: LossLog
    private let wake: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    init(_ address: WebAddress, web: WebCaller, clock: any Clock, losses: LossLog) {
        (self.address, self.web, self.clock, self.losses) = (address, web, clock, losses)
        (wake, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func add(_ documents: [SegmentDocument]) {
        state.withLock { state in
            for document in documents where !document.isInProgress {
                let size = document.text.utf8.count
                guard state.documents.count < LimitsXRay.exportedSegments,
                    state.bytes + size <= LimitsXRay.exportedBytes
                else {
                    state.dropped += 1
                    continue
                }
                state.documents.append(document.text)
                state.bytes += size
            }
        }
        waker.yield()
    }

    /// Works until it is cancelled. What comes in a short while is sent together.
    func run() async {
        for await _ in wake {
            do { try await clock.sleep(for: LimitsXRay.exportPause) } catch { return }
            while !Task.isCancelled, let batch = take() { await send(batch) }
        }
    }

    private func take() -> [String]? {
        let (batch, dropped) = state.withLock { state in
            let batch = Array(state.documents.prefix(LimitsXRay.exportBatch))
            state.documents.removeFirst(batch.count)
            state.bytes -= batch.reduce(0) { $0 + $1.utf8.count }
            defer { state.dropped = 0 }
            return (batch, state.dropped)
        }
        if dropped > 0 { lose(dropped, "the receiver is too slow") }
        return batch.isEmpty ? nil : batch
    }

    private func lose(_ count: Int, _ reason: String) {
        losses.note(
            of: "export", "X-Ray: \(count) segments were not sent on to \(address.host):\(address.port): \(reason)")
    }

    private func send(_ batch: [String]) async {
        guard let body = SpanExport.request(batch)?.bytes else { return }
        let request = HTTPClientRequest(
            .post, host: address.host, port: address.port, target: address.target,
            headers: ["content-type": "application/json"], body: .bytes(body), isSecure: address.isSecure)
        var reason = ""
        for attempt in 0..<LimitsXRay.exportAttempts {
            if attempt > 0 {
                let pause = LimitsXRay.exportRetry * (1 << (attempt - 1))
                do { try await clock.sleep(for: pause) } catch { return }
            }
            do {
                let answer = try await web.send(request, forFunction: false)
                if (200..<300).contains(answer.status) { return }
                reason = "it answered \(answer.status)"
                // As the protocol says which answers are worth another try.
                guard [429, 502, 503, 504].contains(answer.status) else { break }
            } catch {
                reason = error.message
            }
        }
        lose(batch.count, reason)
    }
}
