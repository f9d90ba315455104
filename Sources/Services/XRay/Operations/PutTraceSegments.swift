internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Stores segments' documents; those that are none are told one by one.
/// - Source: AWS X-Ray API Reference, PutTraceSegments.
struct PutTraceSegments: Operation {
    static let model = XRayModel.putTraceSegments
    let core: XRayCore

    func access(_ input: PutTraceSegmentsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("PutTraceSegments", context)
    }

    func run(_ input: PutTraceSegmentsRequest, _ context: CallContext) async throws -> PutTraceSegmentsResult {
        let texts = input.traceSegmentDocuments
        guard texts.count <= LimitsXRay.documentsPerCall else {
            throw Fault.invalid("A call can have \(LimitsXRay.documentsPerCall) segment documents at most.")
        }
        let (documents, refused) = SegmentDocument.read(texts)
        if !documents.isEmpty { try await core.store(documents, context.tenant, now: context.now) }
        return PutTraceSegmentsResult(unprocessedTraceSegments: refused.map(\.output))
    }
}

extension SegmentDocument {
    static func read(_ texts: [String]) -> (documents: [SegmentDocument], refused: [Refusal]) {
        var (documents, refused): ([SegmentDocument], [Refusal]) = ([], [])
        documents.reserveCapacity(texts.count)
        for text in texts {
            do { documents.append(try SegmentDocument(text)) } catch { refused.append(error) }
        }
        return (documents, refused)
    }
}
