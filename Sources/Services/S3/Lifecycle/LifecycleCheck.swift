internal import Base
internal import S3API
internal import Wire

/// Whether the rules of a life cycle are some.
/// - Source: S3 API Reference, PutBucketLifecycleConfiguration; Amazon S3 User Guide, "Lifecycle configuration
///   elements", "Transitioning objects using Amazon S3 Lifecycle".
struct LifecycleCheck {
    let randomness: any Randomness

    /// - Returns: the rules, with an id for each that had none.
    /// - Throws: `MalformedXML`, `InvalidArgument`, `InvalidRequest`.
    func read(_ form: BucketLifecycleConfiguration) throws(Fault) -> BucketLifecycleConfiguration {
        guard (1...LimitsS3.lifecycleRules).contains(form.rules.count) else { throw S3Fault.malformedXML }
        var ids: Set<String> = []
        var rules = form.rules
        for index in rules.indices {
            if rules[index].id?.isEmpty ?? true { rules[index].id = Base64.encode(Array(randomness.uuid().utf8)) }
            let id = rules[index].id ?? ""
            guard id.utf8.count <= LimitsS3.ruleIDLength else {
                throw S3Fault.invalidArgument("ID length should not exceed allowed limit of 255", "ID", id)
            }
            guard ids.insert(id).inserted else {
                throw S3Fault.invalidArgument("Rule ID must be unique. Found same ID for more than one rule", "ID", id)
            }
            try check(rules[index])
        }
        return BucketLifecycleConfiguration(rules: rules)
    }

    private func check(_ rule: LifecycleRule) throws(Fault) {
        guard (rule.prefix == nil) != (rule.filter == nil) else { throw S3Fault.malformedXML }
        if let filter = rule.filter { try check(filter) }
        let (moves, old) = (rule.transitions ?? [], rule.noncurrentVersionTransitions ?? [])
        let hasAction =
            rule.expiration != nil || !moves.isEmpty || !old.isEmpty || rule.noncurrentVersionExpiration != nil
            || rule.abortIncompleteMultipartUpload != nil
        guard hasAction else {
            throw S3Fault.invalidRequest("At least one action needs to be specified in a rule")
        }
        if let expiration = rule.expiration { try check(expiration, rule) }
        for move in moves { try check(move, rule) }
        guard Set(moves.map(\.storageClass)).count == moves.count else {
            throw S3Fault.invalidRequest(
                "'StorageClass' must be different for 'Transition' actions in same 'Rule' with "
                    + "\(Self.shown(rule))")
        }
        try checkNoncurrent(rule)
        if let abort = rule.abortIncompleteMultipartUpload {
            guard let days = abort.daysAfterInitiation else { throw S3Fault.malformedXML }
            try positive(days, "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action")
            guard !Self.hasTags(rule) else {
                throw S3Fault.invalidRequest("AbortIncompleteMultipartUpload cannot be specified with Tags")
            }
        }
    }

    private func check(_ filter: LifecycleRuleFilter) throws(Fault) {
        let simple: [Bool] = [
            filter.prefix != nil, filter.tag != nil, filter.objectSizeGreaterThan != nil,
            filter.objectSizeLessThan != nil, filter.and != nil,
        ]
        guard simple.count(where: \.self) <= 1 else { throw S3Fault.malformedXML }
        let tags = filter.tag.map { [$0] } ?? filter.and?.tags ?? []
        guard Set(tags.map(\.key)).count == tags.count else {
            throw S3Fault.invalidRequest("Duplicate Tag Keys are not allowed.")
        }
        if let and = filter.and {
            let parts =
                (and.prefix == nil ? 0 : 1) + (and.tags ?? []).count + (and.objectSizeGreaterThan == nil ? 0 : 1)
                + (and.objectSizeLessThan == nil ? 0 : 1)
            guard parts > 1 else { throw S3Fault.malformedXML }
            if let greater = and.objectSizeGreaterThan, let less = and.objectSizeLessThan, greater >= less {
                throw S3Fault.invalidRequest(
                    "'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.")
            }
        }
        guard (filter.prefix ?? filter.and?.prefix ?? "").utf8.count <= LimitsS3.keyBytes else {
            throw S3Fault.invalidRequest("The maximum size of a prefix is 1024.")
        }
    }

    private func check(_ expiration: LifecycleExpiration, _ rule: LifecycleRule) throws(Fault) {
        let given: [Bool] = [
            expiration.days != nil, expiration.date != nil, expiration.expiredObjectDeleteMarker != nil,
        ]
        guard given.count(where: \.self) == 1 else { throw S3Fault.malformedXML }
        if let days = expiration.days { try positive(days, "'Days' for Expiration action") }
        try midnight(expiration.date)
        if expiration.expiredObjectDeleteMarker == true, Self.hasTags(rule) {
            throw S3Fault.invalidRequest("ExpiredObjectDeleteMarker cannot be specified with Tags.")
        }
        for move in rule.transitions ?? [] {
            if (move.days == nil) != (expiration.days == nil), expiration.expiredObjectDeleteMarker == nil {
                throw S3Fault.invalidRequest(
                    "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for "
                        + Self.shown(rule))
            }
            if let days = move.days, let end = expiration.days, end <= days {
                throw S3Fault.invalidArgument(
                    "'Days' in the Expiration action for \(Self.shown(rule)) must be greater than 'Days' in the "
                        + "Transition action", "Days", String(end))
            }
            if let date = move.date, let end = expiration.date, end <= date {
                throw S3Fault.invalidArgument(
                    "'Date' in the Expiration action for \(Self.shown(rule)) must be later than 'Date' in the "
                        + "Transition action", "Date", CalendarDate(end).iso8601())
            }
        }
    }

    private func check(_ move: Transition, _ rule: LifecycleRule) throws(Fault) {
        guard let storageClass = move.storageClass, (move.days == nil) != (move.date == nil) else {
            throw S3Fault.malformedXML
        }
        try midnight(move.date)
        guard let days = move.days else { return }
        guard days >= 0 else {
            throw S3Fault.invalidArgument(
                "'Days' in Transition action must be nonnegative", "Days", String(days))
        }
        try longEnough(days, storageClass, "'Days' in Transition action")
    }

    private func checkNoncurrent(_ rule: LifecycleRule) throws(Fault) {
        for move in rule.noncurrentVersionTransitions ?? [] {
            guard let storageClass = move.storageClass, let days = move.noncurrentDays else {
                throw S3Fault.malformedXML
            }
            try longEnough(days, storageClass, "'NoncurrentDays' in NoncurrentVersionTransition action")
            try versions(move.newerNoncurrentVersions)
        }
        guard let expiration = rule.noncurrentVersionExpiration else { return }
        guard let days = expiration.noncurrentDays else { throw S3Fault.malformedXML }
        try positive(days, "'NoncurrentDays' for NoncurrentVersionExpiration action")
        try versions(expiration.newerNoncurrentVersions)
        for move in rule.noncurrentVersionTransitions ?? [] where (move.noncurrentDays ?? 0) >= days {
            throw S3Fault.invalidArgument(
                "'NoncurrentDays' in the NoncurrentVersionExpiration action for \(Self.shown(rule)) must be greater "
                    + "than 'NoncurrentDays' in the NoncurrentVersionTransition action", "NoncurrentDays", String(days))
        }
    }

    // MARK: - Numbers and times

    private func positive(_ number: Int, _ what: String) throws(Fault) {
        guard number > 0 else {
            throw S3Fault.invalidArgument("\(what) must be a positive integer", "Days", String(number))
        }
    }

    private func versions(_ number: Int?) throws(Fault) {
        guard let number, !(1...100).contains(number) else { return }
        throw S3Fault.invalidArgument(
            "'NewerNoncurrentVersions' must be an integer between 1 and 100", "NewerNoncurrentVersions",
            String(number))
    }

    private func longEnough(_ days: Int, _ storageClass: TransitionStorageClass, _ what: String) throws(Fault) {
        guard storageClass == .standardIa || storageClass == .onezoneIa, days < 30 else { return }
        throw S3Fault.invalidArgument(
            "\(what) must be greater than or equal to 30 for storageClass '\(storageClass.rawValue)'", "Days",
            String(days))
    }

    private func midnight(_ date: Instant?) throws(Fault) {
        guard let date, date.nanoseconds % 86_400_000_000_000 != 0 else { return }
        throw S3Fault.invalidArgument(
            "'Date' must be at midnight GMT", "Date", CalendarDate(date).iso8601(milliseconds: true))
    }

    private static func hasTags(_ rule: LifecycleRule) -> Bool {
        rule.filter?.tag != nil || rule.filter?.and?.tags?.isEmpty == false
    }

    private static func shown(_ rule: LifecycleRule) -> String {
        "filter '(prefix=\(LifecycleMeaning(rule).prefix))'"
    }
}
