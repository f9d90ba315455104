internal import CloudWatchAPI

/// What becomes of a metric alarm's state, decided from the data of its evaluation range.
/// - Source: Amazon CloudWatch User Guide, "Configuring how CloudWatch alarms treat missing data".
struct AlarmVerdict: Hashable, Sendable {
    /// A period of the range.
    enum Datum: Hashable, Sendable {
        case missing
        case value(Double, isBreaching: Bool)
    }

    enum Missing: String, Sendable {
        case missing, ignore, breaching, notBreaching
    }

    enum Outcome: Hashable, Sendable {
        case state(StateValue)
        /// What it was before.
        case retained
    }

    let outcome: Outcome
    /// The places, in the range, of the data that decided, oldest first.
    let evaluated: [Int]
    /// How many missing data were taken for what the alarm says.
    let filled: Int

    /// - Parameters:
    ///   - range: oldest first.
    ///   - periods: the evaluation periods, no more than the range has.
    ///   - needed: data that must breach.
    init(_ range: [Datum], periods: Int, needed: Int, missing: Missing) {
        let real = range.indices.filter { range[$0] != .missing }
        evaluated = Array(real.suffix(periods))
        let breaching = evaluated.filter { range[$0].isBreaching }
        filled = max(0, periods - real.count)
        let isAlarm = breaching.count >= needed
        guard filled > 0 else {
            outcome = .state(isAlarm ? .alarm : .ok)
            return
        }
        switch missing {
        case .breaching: outcome = .state(breaching.count + filled >= needed ? .alarm : .ok)
        case .notBreaching: outcome = .state(isAlarm ? .alarm : .ok)
        case .ignore:
            // One that does not breach decides; where all breach they may be too few to tell.
            let isTold = isAlarm || breaching.count < evaluated.count
            outcome = isTold ? .state(isAlarm ? .alarm : .ok) : .retained
        case .missing:
            if evaluated.isEmpty {
                outcome = .state(.insufficientData)
            } else if breaching.count == evaluated.count, !isAlarm {
                // All that is there breaches: in alarm once the first of them is as old as so many data would be.
                let age = range.count - (breaching.first ?? range.count)
                outcome = age >= needed ? .state(.alarm) : .retained
            } else {
                outcome = .state(isAlarm ? .alarm : .ok)
            }
        }
    }
}

extension AlarmVerdict.Datum {
    var value: Double? { if case .value(let value, _) = self { value } else { nil } }
    var isBreaching: Bool { if case .value(_, let isBreaching) = self { isBreaching } else { false } }
}
