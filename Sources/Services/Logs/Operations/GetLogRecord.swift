internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// All fields of the event that a `@ptr` names.
/// - Source: CloudWatch Logs API Reference, GetLogRecord.
struct GetLogRecord: Operation {
    static let model = LogsModel.getLogRecord
    let store: LogsStore

    func access(_ input: GetLogRecordRequest, _ context: CallContext) throws -> [Access] {
        Self.access(group: try place(input, context).group, context)
    }

    func run(_ input: GetLogRecordRequest, _ context: CallContext) async throws -> GetLogRecordResponse {
        guard input.unmask != true else { throw Fault.notSupported("GetLogRecord with unmask") }
        let tenant = LogsTenant(context)
        let (pointer, name) = try place(input, context)
        let group = try await store.group(name, tenant)
        let span = EventSpan(
            start: pointer.position.timestamp, end: pointer.position.timestamp + 1,
            expiry: group.expiry(now: context.now))
        guard let event = try await event(at: pointer, of: name, span, tenant) else {
            throw LogsFault.resourceNotFoundException("The specified log record does not exist.")
        }
        var record = Dictionary(
            EventFields.all(of: event.message, isLambda: name.hasPrefix("/aws/lambda/"))
        ) { _, last in last }
        record["@timestamp"] = String(event.position.timestamp)
        record["@ingestionTime"] = String(event.ingestion)
        record["@message"] = event.message
        record["@logStream"] = pointer.stream
        record["@log"] = pointer.log
        record["@ptr"] = input.logRecordPointer
        return GetLogRecordResponse(logRecord: record)
    }

    private func place(
        _ input: GetLogRecordRequest, _ context: CallContext
    ) throws(Fault) -> (pointer: EventPointer, group: String) {
        guard let pointer = EventPointer(input.logRecordPointer), let group = pointer.group(of: context.account) else {
            throw LogsFault.invalidParameterException("The specified log record pointer is invalid.")
        }
        return (pointer, group)
    }

    private func event(
        at pointer: EventPointer, of group: String, _ span: EventSpan, _ tenant: LogsTenant
    ) async throws -> StoredEvent? {
        guard let row = try await store.store.get(tenant.stream(group, pointer.stream)) else { return nil }
        var span = span
        span.lowest = max(span.lowest, pointer.position)
        var cursor = StreamCursor(
            EventSource(store: store, tenant: tenant, group: group), try LogStreamRecord(row.value), span)
        let event = try await cursor.next()
        return event?.position == pointer.position ? event : nil
    }
}
