internal import Base
internal import LogsAPI
internal import Store
internal import Wire

extension LogsTenant {
    var exports: Key { prefix.appending("export") }
    func export(_ id: String) -> Key { exports.appending(.string(id)) }
    /// The id of the export that is not over; there is one at a time.
    var openExport: Key { prefix.appending("exportOpen") }
}

/// An export of a group's events to a bucket, as it is stored.
struct ExportRecord: Hashable, Sendable {
    let id: String
    let name: String?
    let group: String
    let streamPrefix: String
    /// Milliseconds since 1970; the second one does not belong.
    let from: Int64
    let to: Int64
    let bucket: String
    let prefix: String
    let created: Int64
    var status = ExportTaskStatusCode.pending
    var message: String?
    var completed: Int64?
    /// The last stream that is exported: it goes on behind.
    var stream: String?

    var isOver: Bool { [.completed, .cancelled, .failed].contains(status) }

    init(
        id: String, name: String?, group: String, streamPrefix: String, times: (from: Int64, to: Int64),
        bucket: String, prefix: String, created: Int64
    ) {
        (self.id, self.name, self.group, self.streamPrefix) = (id, name, group, streamPrefix)
        (from, to) = times
        (self.bucket, self.prefix, self.created) = (bucket, prefix, created)
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        guard try reader.unsigned() == 1 else { throw RecordReader.corrupt }
        id = try reader.text()
        name = try reader.optionalText()
        (group, streamPrefix) = (try reader.text(), try reader.text())
        (from, to) = (try reader.integer(), try reader.integer())
        (bucket, prefix, created) = (try reader.text(), try reader.text(), try reader.integer())
        guard let known = ExportTaskStatusCode(rawValue: try reader.text()) else { throw RecordReader.corrupt }
        status = known
        (message, stream) = (try reader.optionalText(), try reader.optionalText())
        completed = try reader.optional()
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        writer.text(id)
        writer.optional(name)
        for text in [group, streamPrefix] { writer.text(text) }
        for number in [from, to] { writer.integer(number) }
        for text in [bucket, prefix] { writer.text(text) }
        writer.integer(created)
        writer.text(status.rawValue)
        writer.optional(message)
        writer.optional(stream)
        writer.optional(completed)
        return writer.bytes
    }

    var shown: ExportTask {
        ExportTask(
            taskId: id, taskName: name, logGroupName: group, from: Int(from), to: Int(to), destination: bucket,
            destinationPrefix: prefix, status: ExportTaskStatus(code: status, message: message),
            executionInfo: ExportTaskExecutionInfo(
                creationTime: Int(created), completionTime: completed.map { Int($0) }))
    }
}
