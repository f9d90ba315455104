/// The bounds of an experiment on a function's cold starts.
package enum LimitsStarts {
    /// Cold starts that are measured where nothing is said, of the function as it is and with each remedy.
    package static let starts = 10
    package static let mostStarts = 200
    /// Below so many nothing is said of a remedy.
    package static let fewest = 5
    /// What a start may tell of itself, in bytes and in lines of imports.
    package static let toldBytes = 4 << 20
    package static let modules = 20_000
    /// How deep imports may go, and the bytes that a module may have.
    package static let depth = 200
    package static let moduleBytes: Int64 = 1 << 32
    /// The last events of a function that are kept for experiments.
    package static let recordedEvents = 4
    /// An import is worth words from so many milliseconds on.
    package static let heavyMilliseconds = 2.0
    /// The share of a start that a remedy must save before it is recommended.
    package static let worthwhile = 0.1
    /// How many times more memory is tried: each doubling, twice.
    package static let memoryFactors = [2, 4]
    /// How much longer an event may take while it is watched which modules it enters.
    package static let watchedTimeouts = 5
    /// How often it is asked which files were opened: the system keeps some 16,000 openings.
    package static let lookEvery = Duration.milliseconds(10)
}
