internal import Base

/// What became of the records of a batch. A decision without I/O.
enum BatchOutcome: Hashable, Sendable {
    case succeeded
    /// None of the records is done.
    case failed
    /// All but the records of these ids are done.
    case partial(failed: Set<String>)
    /// The platform could not go on: all but the records of these ids are done, and of those none has failed.
    case interrupted(left: Set<String>)

    /// What a function's answer means: no answer, `null`, and a list that is missing, `null` or empty mean success;
    /// what can't be understood means that the whole batch has failed. It is read as event source mappings read it
    /// that have `ReportBatchItemFailures`, but that a pipe has no such switch: an answer that is no object reports
    /// nothing.
    /// - Source: Amazon EventBridge User Guide, "Partial batch failure" of pipes; AWS Lambda Developer Guide,
    ///   "Implementing partial batch responses".
    init(answer payload: [UInt8], ids: Set<String>) {
        let json: JSON
        do { json = payload.isEmpty ? .null : try JSON(parsing: payload) } catch {
            self = .failed
            return
        }
        guard let list = json["batchItemFailures"], !list.isNull else {
            self = .succeeded
            return
        }
        let failed = list.array?.map { $0["itemIdentifier"]?.string }
        guard let failed, failed.allSatisfy({ $0.map { ids.contains($0) } ?? false }) else {
            self = .failed
            return
        }
        self = failed.isEmpty ? .succeeded : .partial(failed: Set(failed.compactMap(\.self)))
    }

    /// All but some of the records are done.
    init(failed: Set<String>, of records: [SourceRecord]) {
        if failed.isEmpty {
            self = .succeeded
        } else {
            self = records.allSatisfy { failed.contains($0.id) } ? .failed : .partial(failed: failed)
        }
    }

    /// The records that are not done.
    func failed(of records: [SourceRecord]) -> Set<String> {
        switch self {
        case .succeeded: []
        case .failed: Set(records.map(\.id))
        case .partial(let failed), .interrupted(let failed): failed
        }
    }
}
