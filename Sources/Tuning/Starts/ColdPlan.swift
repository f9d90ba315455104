package import Base

/// What an experiment on a function's cold starts is to try.
package struct ColdPlan: Sendable {
    /// What may make a start shorter; each is measured by starting the function so.
    package enum Remedy: String, Sendable, CaseIterable {
        /// Modules that no event entered are imported when they are first used.
        case laterImports = "later-imports"
        /// What is there when the function is loaded is left out of Python's garbage collections.
        case frozenObjects = "gc-freeze"
        /// The package has only the files that a start and the events read.
        case smallerPackage = "smaller-package"
        /// The libraries of the package lie in a layer.
        case layer
        case snapStart = "snap-start"
        case provisionedConcurrency = "provisioned-concurrency"
        case moreMemory = "more-memory"
    }

    /// How often each kind of start is measured.
    package let starts: Int
    /// What is tried beside the function as it is.
    package let remedies: [Remedy]
    /// Names of errors that are no failure of the experiment.
    package let expectedErrors: Set<String>
    private let events: [JSON]

    package init(
        starts: Int = LimitsStarts.starts, events: [JSON] = [], remedies: [Remedy] = Remedy.allCases,
        expectedErrors: Set<String> = []
    ) throws(Failure) {
        guard (1...LimitsStarts.mostStarts).contains(starts) else {
            throw TuningPlan.wrong("starts: 1 to \(LimitsStarts.mostStarts)")
        }
        guard events.count <= LimitsTuning.payloads else {
            throw TuningPlan.wrong("events: at most \(LimitsTuning.payloads)")
        }
        (self.starts, self.events, self.expectedErrors) = (starts, events, expectedErrors)
        self.remedies = Remedy.allCases.filter { remedies.contains($0) }
    }

    /// The event of a start; they take turns.
    package func event(_ place: Int) -> JSON { events.isEmpty ? [:] : events[place % events.count] }

    /// Whether it names events; else `{}` is one.
    package var hasEvents: Bool { !events.isEmpty }

    /// How many different ones there are.
    package var eventCount: Int { max(1, events.count) }

    /// How many events it may run at most: of each kind of start, and those that show what is imported and used.
    package var mostEvents: Int {
        let kinds = 1 + remedies.reduce(0) { $0 + ($1 == .moreMemory ? LimitsStarts.memoryFactors.count : 1) }
        let looks = remedies.contains(.smallerPackage) ? 2 : 1
        return starts * kinds + 1 + looks * (events.isEmpty ? LimitsStarts.recordedEvents : events.count)
    }

    /// One event, to see what the function does.
    package func probe(memoryMB: Int) throws(Failure) -> TuningPlan {
        try TuningPlan(
            sizes: [memoryMB], invokes: 1, starts: [.cold], payloads: events.map { TuningPlan.Payload(event: $0) },
            expectedErrors: expectedErrors)
    }

    /// The same for other events, where it names none.
    package func with(recorded: [JSON]) throws(Failure) -> ColdPlan {
        guard events.isEmpty else { return self }
        return try ColdPlan(starts: starts, events: recorded, remedies: remedies, expectedErrors: expectedErrors)
    }
}

extension ColdPlan {
    /// `{"starts": 10, "events": [{}], "remedies": ["snap-start"], "expectedErrors": ["Throttled"]}`; what is missing
    /// is as `init` has it.
    /// - Throws: `tuning.plan`, which says what would be right.
    package init(_ json: JSON) throws(Failure) {
        let known = ["starts", "events", "remedies", "expectedErrors"]
        if let other = json.object?.first(where: { !known.contains($0.key) })?.key {
            throw TuningPlan.wrong("\(other) is no part of a plan; there are \(known.joined(separator: ", "))")
        }
        try self.init(
            starts: try TuningPlan.value(json, "starts") { $0.integer.map { Int(clamping: $0) } }
                ?? LimitsStarts.starts,
            events: try TuningPlan.list(json, "events") { $0 } ?? [],
            remedies: try TuningPlan.list(json, "remedies") { $0.string.flatMap { Remedy(rawValue: $0) } }
                ?? Remedy.allCases,
            expectedErrors: Set(try TuningPlan.list(json, "expectedErrors", \.string) ?? []))
    }

    /// As `init` reads it.
    package var json: JSON {
        [
            "starts": .integer(Int64(starts)), "events": .array(events),
            "remedies": .array(remedies.map { .string($0.rawValue) }),
            "expectedErrors": .array(expectedErrors.sorted().map { .string($0) }),
        ]
    }
}
