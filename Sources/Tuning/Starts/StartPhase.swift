/// A part of a cold start, in the order in which they come.
package enum StartPhase: String, Sendable, CaseIterable {
    /// Finding that no environment is free, and a place for a new one.
    case place
    /// The role's keys, and the unpacked code and layers.
    case package
    case sandbox
    /// External extensions, until all have registered.
    case extensions
    /// The language's runtime, up to the point at which it loads the function.
    case runtime
    /// What the function's module imports.
    case imports
    /// The code of the function's own modules before the handler.
    case module
    /// From there until the runtime, and all extensions, ask for an event.
    case ready
    /// The handler's first event.
    case event
    /// The answer's way to the caller.
    case answer
}

/// When things happened in one cold start, in milliseconds since it was asked for.
package struct StartTimes: Sendable {
    package var began = 0.0
    package var unpacked = 0.0
    package var sandboxed = 0.0
    /// When extensions had registered; nil where there are none.
    package var extended: Double?
    /// When the runtime began to load the function, and was through with that; nil where it does not tell.
    package var loading: Double?
    package var loaded: Double?
    /// When an event could be handed over.
    package var ready = 0.0
    /// What the event took.
    package var event = 0.0
    /// When the caller had its answer.
    package var answered = 0.0

    package init() {}

    /// How long each part took. Together they are what the caller waited.
    /// - Parameter imported: the share of loading that imports take; the rest is the function's own modules' code.
    package func phases(imported: Double) -> [StartPhase: Double] {
        let started = extended ?? sandboxed
        var phases: [StartPhase: Double] = [
            .place: began, .package: unpacked - began, .sandbox: sandboxed - unpacked,
            .extensions: started - sandboxed, .event: event, .answer: answered - ready - event,
        ]
        if let loading, let loaded {
            phases[.runtime] = loading - started
            phases[.imports] = (loaded - loading) * imported
            phases[.module] = (loaded - loading) * (1 - imported)
            phases[.ready] = ready - loaded
        } else {
            // Loading is a part of what the runtime does.
            phases[.runtime] = ready - started
        }
        return phases
    }
}
