internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire
internal import XRayAPI

/// Stores the segments that services of the platform have made, and sends those that functions and programs have told
/// the daemon, in the name of who told them.
struct SegmentIntake: Sendable {
    let core: XRayCore
    let services: any ServiceDirectory
    let losses: LossLog

    /// Works until it is cancelled. What comes in a short while is stored together.
    func run() async {
        while !Task.isCancelled {
            let hints = core.observation.segments.watch()
            do {
                if try await !store() { await core.clock.pause(until: nil, orFor: hints) }
                try await core.clock.sleep(for: LimitsXRay.intakePause)
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment: those segments are lost, as all that nobody was promised.
                losses.note(of: "store", "X-Ray: segments are lost: \(error)")
                do { try await core.clock.sleep(for: LimitsXRay.pause) } catch { return }
            }
        }
    }

    /// Whose segments they are.
    private struct Sender: Hashable {
        let tenant: Tenant
        let caller: Caller?
    }

    /// - Returns: whether there were some.
    @discardableResult
    func store() async throws -> Bool {
        let dropped = core.observation.segments.takeDropped()
        if dropped > 0 {
            losses.note(
                of: "dropped",
                "X-Ray: \(dropped) segments are lost: they came too fast, or were no segments")
        }
        let entries = core.observation.segments.take()
        guard !entries.isEmpty else { return false }
        var senders: [Sender] = []
        var contents: [Sender: [SegmentBook.Content]] = [:]
        for entry in entries {
            let sender = Sender(tenant: entry.tenant, caller: entry.caller)
            if contents[sender] == nil { senders.append(sender) }
            contents[sender, default: []].append(entry.content)
        }
        for sender in senders {
            let all = contents[sender] ?? []
            for begin in stride(from: 0, to: all.count, by: LimitsXRay.intakeSegments) {
                try await store(all[begin..<min(begin + LimitsXRay.intakeSegments, all.count)], of: sender)
            }
        }
        return true
    }

    private func store(_ contents: ArraySlice<SegmentBook.Content>, of sender: Sender) async throws {
        guard let caller = sender.caller else {
            return try await core.store(contents.compactMap(\.made), sender.tenant, now: core.clock.now)
        }
        let client = XRayClient(
            services.caller(as: caller, account: sender.tenant.account, region: sender.tenant.region))
        do {
            let refused = try await client.putTraceSegments(
                PutTraceSegmentsRequest(traceSegmentDocuments: contents.map(\.text)))
            if let first = refused.unprocessedTraceSegments?.first {
                losses.note(
                    of: caller.arn, "X-Ray: a segment that \(caller.arn) told of is lost: \(first.message ?? "")")
            }
        } catch let fault as Fault where !fault.isPlatforms {
            losses.note(of: caller.arn, "X-Ray: segments that \(caller.arn) told of are lost: \(fault.message)")
        }
    }
}

extension SegmentBook.Content {
    fileprivate var text: String {
        switch self {
        case .segment(let segment): segment.document.description
        case .document(let text): text
        }
    }

    /// What a service of the platform has made; nil where it breaks the rules of documents.
    fileprivate var made: SegmentDocument? {
        do {
            switch self {
            case .segment(let segment): return try SegmentDocument(segment.document)
            case .document(let text): return try SegmentDocument(text)
            }
        } catch {
            // A caller's header can name a trace, or a parent, that is none.
            return nil
        }
    }
}
