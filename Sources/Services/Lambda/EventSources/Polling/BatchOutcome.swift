internal import Base

/// What a function's answer means for the records of its batch. A decision without I/O.
/// - Source: AWS Lambda Developer Guide, "Implementing partial batch responses".
enum BatchOutcome: Sendable, Hashable {
    case succeeded
    /// None of the records is done.
    case failed
    /// All but the records of these ids are done.
    case partial(failed: Set<String>)

    /// - Parameters:
    ///   - ids: of the batch's records.
    ///   - reportsFailures: whether the mapping has `ReportBatchItemFailures`.
    init(_ result: InvocationResult, ids: Set<String>, reportsFailures: Bool) {
        guard result.functionError == nil else {
            self = .failed
            return
        }
        self = reportsFailures ? Self.reported(result.payload, ids) : .succeeded
    }

    /// No answer, `null`, and a list that is missing, `null` or empty mean success; whatever can't be understood means
    /// that the whole batch has failed, so that nothing is lost by a mistake of the function's.
    private static func reported(_ payload: [UInt8], _ ids: Set<String>) -> BatchOutcome {
        if payload.isEmpty { return .succeeded }
        let answer: JSON
        do {
            answer = try JSON(parsing: payload)
        } catch {
            return .failed
        }
        if answer.isNull { return .succeeded }
        guard let response = answer.object else { return .failed }
        guard let list = response["batchItemFailures"], !list.isNull else { return .succeeded }
        guard let items = list.array else { return .failed }
        var failed: Set<String> = []
        for item in items {
            guard let id = item["itemIdentifier"]?.string, ids.contains(id) else { return .failed }
            failed.insert(id)
        }
        return failed.isEmpty ? .succeeded : .partial(failed: failed)
    }

    /// The records that are done.
    func done(of records: [SourceRecord]) -> [SourceRecord] {
        switch self {
        case .succeeded: records
        case .failed: []
        case .partial(let failed): records.filter { !failed.contains($0.id) }
        }
    }
}
