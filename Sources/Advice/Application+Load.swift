internal import Pricing

/// How much a function has to do, as its metrics tell.
extension Application {
    package struct Load: Sendable {
        /// Of the last fortnight.
        package var events = 0
        package var errors = 0
        /// Of the minute of the last day in which most began.
        package var busiestMinute = 0
        /// That ran at one time.
        package var mostAtOnce = 0
        /// For how long a record of a stream had waited when its batch came.
        package var oldestRecordMilliseconds = 0.0

        package init() {}
    }

    /// Environments that are kept ready for a version or an alias.
    package struct Provisioned: Sendable, Equatable {
        package let qualifier: String
        /// For which the qualifier stands.
        package let version: String
        package let amount: Int
        /// How long it was recorded.
        package private(set) var minutes = 0
        /// The share that was in use on average, 0 … 1.
        package private(set) var meanUse = 0.0
        /// Events that ran at one time.
        package private(set) var mostAtOnce = 0
        /// Events that ran on them, and such that found all of them busy.
        package private(set) var events = 0
        package private(set) var spilled = 0

        package init(qualifier: String, version: String, amount: Int) {
            (self.qualifier, self.version, self.amount) = (qualifier, version, amount)
        }

        package func used(minutes: Int, mean: Double, mostAtOnce: Int, events: Int, spilled: Int) -> Provisioned {
            var used = self
            (used.minutes, used.meanUse, used.mostAtOnce) = (minutes, mean, mostAtOnce)
            (used.events, used.spilled) = (events, spilled)
            return used
        }
    }

    /// What runs a function again and again.
    package struct Schedule: Sendable, Equatable {
        package let name: String
        /// `rate(1 minute)`
        package let expression: String

        package init(name: String, expression: String) { (self.name, self.expression) = (name, expression) }
    }
}

extension Application.Function {
    /// Nil where nothing has run.
    var meanMilliseconds: Double? {
        runs.isEmpty ? nil : runs.reduce(0) { $0 + $1.milliseconds } / Double(runs.count)
    }

    var memoryGB: Double { Double(memoryMB) / 1_024 }

    /// What 1,000,000 times so long costs at its size, or at another one.
    func dollarsOfMillion(_ milliseconds: Double, at memoryMB: Int? = nil) -> Double {
        let price = Prices()[isARM ? .lambdaDurationARM : .lambdaDurationX86]
        return milliseconds * 1_000 * Double(memoryMB ?? self.memoryMB) / 1_024 * price
    }

    /// At most three traces of some of its runs.
    func traces(_ isMeant: (Application.Run) -> Bool) -> [String] {
        let traces = runs.lazy.filter(isMeant).compactMap(\.trace).prefix(3)
        return traces.isEmpty ? [] : ["traces " + traces.joined(separator: ", ")]
    }
}

extension Application.Function {
    /// Whether an event is known that it ran.
    var hasRun: Bool { load.events > 0 || !runs.isEmpty }
}
