internal import Base

extension S3Store {
    /// When a current version goes by a rule of its bucket's, as the header `x-amz-expiration` says it; nil where none
    /// takes it away.
    func expiration(of record: ObjectRecord, _ key: String, _ bucket: FoundBucket) async throws -> String? {
        guard let rules = try await configuration(LifecycleRules.self, of: bucket),
            let (time, rule) = rules.expiration(of: record, key)
        else { return nil }
        return "expiry-date=\"\(CalendarDate(time).httpDate)\", rule-id=\"\(PercentEncoding.encode(rule))\""
    }
}
