internal import Base
internal import Platform
internal import ServiceKit
internal import Wire

/// Calls operations of services for the console's page: input and output are documents in JSON.
struct ConsoleCalls {
    private let pipeline: Pipeline

    init(_ pipeline: Pipeline) { self.pipeline = pipeline }

    /// - Parameter context: of a request from nobody in particular; `?account=` and `?region=` say whose the call is.
    func respond(
        to request: WireRequest, service: String, operation: String, _ context: CallContext
    ) async -> WireResponse {
        guard let entry = pipeline.services.named(service), let model = entry.router.operation(named: operation) else {
            return ConsoleDoor.refusal(404, "There is no operation \(operation) of \(service).")
        }
        guard let account = AccountID(request.queryValue("account") ?? AccountID.default.rawValue),
            let region = Region(request.queryValue("region") ?? Region.default.rawValue)
        else { return ConsoleDoor.refusal(400, "account is twelve digits, and region the name of a Region.") }
        let codec = DocumentCodec(entry.schema)
        do {
            let input = try codec.input(of: model, request.body)
            let context = context.made(by: .account(account), account: account, region: region)
            var output = try await pipeline.call(
                service, operation, input, Self.isLook(operation) ? context.uncounted() : context)
            if let events = try await Self.resolveStreams(in: &output, of: model, entry.schema) {
                return ConsoleDoor.events(EventLines.stream(of: events))
            }
            return ConsoleDoor.json(codec.output(of: model, output))
        } catch {
            let fault = Fault(error, from: service)
            return ConsoleDoor.refusal(fault.status, fault.message, type: fault.code)
        }
    }

    /// Whether an operation only shows what is there, by its name. A page that is open asks every few seconds: that
    /// is no use that the application makes of its services.
    static func isLook(_ operation: String) -> Bool {
        ["List", "Describe", "Get", "BatchGet", "Head", "Filter", "Query", "Scan"].contains {
            operation.hasPrefix($0)
        }
    }

    /// Makes a body that streams the first bytes of it.
    /// - Returns: the stream of events that the output is, where it is one.
    private static func resolveStreams(
        in output: inout Record, of operation: OperationModel, _ schema: Schema
    ) async throws -> ByteStream? {
        guard let shape = operation.output else { return nil }
        for (slot, member) in schema[shape].members.enumerated() {
            guard case .stream(let stream) = output[slot] else { continue }
            if schema[member.target].traits.isEventStream { return stream }
            output[slot] = .blob(try await beginning(of: stream))
        }
        return nil
    }

    private static func beginning(of stream: ByteStream) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < LimitsConsole.shownBytes, let part = try await stream.next() { bytes += part }
        return Array(bytes.prefix(LimitsConsole.shownBytes))
    }
}
