package import Base

/// What an experiment on a function's memory is to try.
package struct TuningPlan: Sendable {
    /// How environments are met.
    package enum Start: String, Sendable, CaseIterable {
        /// Ready ones.
        case warm
        /// New ones, each for one event.
        case cold
    }

    /// An event, and how often it comes among the others.
    package struct Payload: Sendable {
        package let event: JSON
        package let weight: Int

        package init(event: JSON, weight: Int = 1) { (self.event, self.weight) = (event, weight) }

        /// `{"event": {}, "weight": 3}`; without a weight it is 1.
        package init?(_ json: JSON) {
            guard let event = json["event"], let weight = (json["weight"] ?? 1).integer else { return nil }
            self.init(event: event, weight: Int(clamping: weight))
        }
    }

    /// Megabytes, the least first.
    package let sizes: [Int]
    /// The most events that each size gets, of each start.
    package let invokes: Int
    package let starts: [Start]
    package let strategy: TuningStrategy
    /// How many events a size runs at one time.
    package let atOnce: Int
    /// Names of errors that are no failure of the experiment.
    package let expectedErrors: Set<String>
    /// Whether all events are run, also where they would change nothing.
    package let isThorough: Bool
    /// None where the plan names no event.
    private let payloads: [Payload]
    private let order: [Int]

    package init(
        sizes: [Int] = LimitsTuning.sizes, invokes: Int = LimitsTuning.invokes, starts: [Start] = [.warm],
        strategy: TuningStrategy = .cost, payloads: [Payload] = [], atOnce: Int = 1, expectedErrors: Set<String> = [],
        isThorough: Bool = false
    ) throws(Failure) {
        try Self.check(
            !sizes.isEmpty && sizes.count <= LimitsTuning.mostSizes, "memory: 1 to \(LimitsTuning.mostSizes) sizes")
        for size in sizes where !LimitsTuning.memory.contains(size) {
            throw Self.wrong(
                "memory: \(size) is not from \(LimitsTuning.memory.lowerBound) to \(LimitsTuning.memory.upperBound) MB")
        }
        try Self.check((1...LimitsTuning.mostInvokes).contains(invokes), "invokes: 1 to \(LimitsTuning.mostInvokes)")
        try Self.check(!starts.isEmpty, "starts: warm, cold or both")
        try Self.check((1...LimitsTuning.mostAtOnce).contains(atOnce), "parallel: 1 to \(LimitsTuning.mostAtOnce)")
        try Self.check(payloads.count <= LimitsTuning.payloads, "payloads: at most \(LimitsTuning.payloads)")
        try Self.check(
            payloads.allSatisfy { (0...LimitsTuning.mostInvokes).contains($0.weight) },
            "weight: 0 to \(LimitsTuning.mostInvokes)")
        let kept = payloads.filter { $0.weight > 0 }
        try Self.check(payloads.isEmpty || !kept.isEmpty, "payloads: one must have a weight")
        (self.sizes, self.invokes, self.strategy) = (Set(sizes).sorted(), invokes, strategy)
        self.starts = Start.allCases.filter { starts.contains($0) }
        (self.atOnce, self.expectedErrors, self.isThorough) = (atOnce, expectedErrors, isThorough)
        (self.payloads, order) = (kept, Self.order(kept.map(\.weight)))
    }

    /// The event that comes at a place in the order: among as many as the payloads weigh together each comes as often
    /// as it weighs, and the heavy ones are spread out.
    package func event(_ place: Int) -> JSON {
        order.isEmpty ? [:] : payloads[order[place % order.count]].event
    }

    /// The payloads' places in as many events as they weigh together, or as there are. Each place takes the one that
    /// has waited most for its share.
    private static func order(_ weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        var waiting = weights.map { _ in 0 }
        return (0..<min(sum, LimitsTuning.mostInvokes)).map { _ in
            for place in weights.indices { waiting[place] += weights[place] }
            let next = weights.indices.max { (waiting[$0], $1) < (waiting[$1], $0) } ?? 0
            waiting[next] -= sum
            return next
        }
    }

    /// Whether it names events; else `{}` is one.
    package var hasEvents: Bool { !payloads.isEmpty }

    /// How many environments of a size stay: two show whether the function does the same in each.
    package var lanes: Int { invokes >= 4 * max(LimitsTuning.round, atOnce) ? 2 : 1 }

    /// How many events it may run at most, with those that no environment is measured by.
    package var mostEvents: Int {
        let first = starts.contains(.warm) ? lanes * min(atOnce, invokes) : 0
        return sizes.count * (starts.count * invokes + first)
    }

    /// The same for other events, where it names none.
    package func with(recorded events: [JSON]) throws(Failure) -> TuningPlan {
        guard payloads.isEmpty, !events.isEmpty else { return self }
        return try TuningPlan(
            sizes: sizes, invokes: invokes, starts: starts, strategy: strategy,
            payloads: events.map { Payload(event: $0) }, atOnce: atOnce, expectedErrors: expectedErrors,
            isThorough: isThorough)
    }

    private static func check(_ holds: Bool, _ rule: String) throws(Failure) { if !holds { throw wrong(rule) } }

    static func wrong(_ rule: String) -> Failure { Failure(code: "tuning.plan", message: rule, stage: "plan") }
}

// MARK: - As a document

extension TuningPlan {
    /// `{"memory": [128, 256], "invokes": 50, "starts": ["warm", "cold"], "strategy": "balanced", "weight": 0.5,
    /// "payloads": [{"event": {}, "weight": 1}], "parallel": 1, "expectedErrors": ["Throttled"], "thorough": false}`;
    /// what is missing is as `init` has it.
    /// - Throws: `tuning.plan`, which says what would be right.
    package init(_ json: JSON) throws(Failure) {
        let known = [
            "memory", "invokes", "starts", "strategy", "weight", "payloads", "parallel", "expectedErrors", "thorough",
        ]
        if let other = json.object?.first(where: { !known.contains($0.key) })?.key {
            throw Self.wrong("\(other) is no part of a plan; there are \(known.joined(separator: ", "))")
        }
        try self.init(
            sizes: try Self.list(json, "memory") { $0.integer.map { Int(clamping: $0) } } ?? LimitsTuning.sizes,
            invokes: try Self.value(json, "invokes") { $0.integer.map { Int(clamping: $0) } } ?? LimitsTuning.invokes,
            starts: try Self.list(json, "starts") { $0.string.flatMap { Start(rawValue: $0) } } ?? [.warm],
            strategy: try TuningStrategy(
                try Self.value(json, "strategy", \.string) ?? "cost",
                weight: try Self.value(json, "weight", \.double) ?? TuningStrategy.evenWeight),
            payloads: try Self.list(json, "payloads") { Payload($0) } ?? [],
            atOnce: try Self.value(json, "parallel") { $0.integer.map { Int(clamping: $0) } } ?? 1,
            expectedErrors: Set(try Self.list(json, "expectedErrors", \.string) ?? []),
            isThorough: try Self.value(json, "thorough", \.bool) ?? false)
    }

    /// As `init` reads it.
    package var json: JSON {
        var object: JSONObject = [
            "memory": .array(sizes.map { .integer(Int64($0)) }), "invokes": .integer(Int64(invokes)),
            "starts": .array(starts.map { .string($0.rawValue) }), "strategy": .string(strategy.name),
            "payloads": .array(payloads.map { ["event": $0.event, "weight": .integer(Int64($0.weight))] }),
            "parallel": .integer(Int64(atOnce)), "thorough": .bool(isThorough),
            "expectedErrors": .array(expectedErrors.sorted().map { .string($0) }),
        ]
        if case .balanced(let weight) = strategy { object["weight"] = .double(weight) }
        return .object(object)
    }

    /// One event at one size, to see what the function does.
    package func probe(memoryMB: Int) throws(Failure) -> TuningPlan {
        try TuningPlan(
            sizes: [memoryMB], invokes: 1, starts: starts.contains(.cold) ? [.cold] : [.warm], payloads: payloads,
            expectedErrors: expectedErrors)
    }

    static func value<Value>(_ json: JSON, _ name: String, _ read: (JSON) -> Value?) throws(Failure) -> Value? {
        guard let given = json[name], given != .null else { return nil }
        guard let value = read(given) else { throw wrong("\(name): this is of another kind than a plan has there") }
        return value
    }

    static func list<Value>(_ json: JSON, _ name: String, _ read: (JSON) -> Value?) throws(Failure) -> [Value]? {
        try value(json, name) { given in
            guard let entries = given.array else { return nil }
            let values = entries.compactMap(read)
            return values.count == entries.count ? values : nil
        }
    }
}
