internal import SQSAPI
internal import Wire

/// What fails a batch as a whole.
/// - Source: Amazon SQS API Reference, SendMessageBatch.
enum BatchEntries {
    /// - Parameter name: of one entry, as the texts have it.
    /// - Throws: `EmptyBatchRequest`, `TooManyEntriesInBatchRequest`, `InvalidBatchEntryId`,
    ///   `BatchEntryIdsNotDistinct`.
    static func check(_ ids: [String], _ name: String) throws(Fault) {
        guard !ids.isEmpty else {
            throw SQSFault.emptyBatchRequest("There should be at least one \(name) in the request.")
        }
        guard ids.count <= LimitsSQS.batchEntries else {
            throw SQSFault.tooManyEntriesInBatchRequest(
                "Maximum number of entries per request are \(LimitsSQS.batchEntries). You have sent \(ids.count).")
        }
        for id in ids {
            guard (1...LimitsSQS.batchIDLength).contains(id.utf8.count), id.utf8.allSatisfy(QueueName.isAllowed) else {
                throw SQSFault.invalidBatchEntryId(
                    "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at "
                        + "most 80 letters long.")
            }
        }
        var seen: Set<String> = []
        if let twice = ids.first(where: { !seen.insert($0).inserted }) {
            throw SQSFault.batchEntryIdsNotDistinct("Id \(twice) repeated.")
        }
    }

    static func failure(_ id: String, _ fault: Fault) -> BatchResultErrorEntry {
        BatchResultErrorEntry(id: id, senderFault: fault.status < 500, code: fault.code, message: fault.message)
    }
}
