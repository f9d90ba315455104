internal import Base
internal import ServiceKit
internal import Wire

/// Tells how long a function's events took since it was last changed, and how much processor time they had:
/// `GET /_martlet/lambda/processor-use/<ARN>`.
///
/// AWS measures that where Lambda Insights is added to a function; here it needs nothing.
struct ProcessorUseDoor: FrontDoor {
    let service = "Lambda"
    private static let prefix = "/_martlet/lambda/processor-use/"
    let uses: ProcessorUses

    func isFor(_ head: WireRequest) -> Bool { head.path.hasPrefix(Self.prefix) }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        guard !context.isFromFunction else { return .refusal(403, "this is not for functions") }
        guard request.method == "GET" else { return .refusal(405, "GET is answered here") }
        let name = PercentEncoding.decode(String(request.path.dropFirst(Self.prefix.count)))
        guard let reference = try? FunctionReference(name, context),
            let (settings, use) = uses.use(of: reference.key)
        else { return .refusal(404, "nothing is known of \(name)") }
        let events = Double(use.events)
        return WireResponse(
            status: 200,
            json: [
                "memoryMB": .integer(Int64(settings.memoryMB)), "events": .integer(Int64(use.events)),
                "milliseconds": .double(use.elapsed.inMilliseconds / events),
                "processorMilliseconds": .double(use.processor.inMilliseconds / events),
            ])
    }
}
