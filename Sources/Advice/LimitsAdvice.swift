/// From when on advice is given.
package enum LimitsAdvice {
    /// Runs of a function that tell of its memory, and of how long it takes.
    package static let fewestRuns = 5
    package static let enoughRuns = 20
    /// Runs that are read of a function's log.
    package static let mostRuns = 10_000
    /// Pages of events that are looked at for them.
    package static let mostPages = 200
    /// The share of a function's memory from which it is nearly all.
    package static let fullMemory = 0.9
    /// The share of its timeout from which a run is near it.
    package static let nearTimeout = 0.8
    /// A timeout of so many times what nearly all runs take is enough; and below so many seconds it is not worth words.
    package static let timeoutFactor = 3.0
    package static let longTimeout = 30.0
    /// Whole reads of a table that are no accident.
    package static let fewestScans = 3
    /// With which a function has one processor.
    /// - Source: AWS Lambda Developer Guide, "Configure Lambda function memory".
    static let oneProcessorMB = 1_769
    /// Milliseconds to which a share of a processor stretches an event's work, and their part of the event's time, from
    /// which the share is what it waits for.
    static let longProcessing = 200.0
    static let mostlyProcessing = 0.8
    /// The share of time or money from which a size is better than another.
    static let clearGain = 0.1
    /// Lines of code that a finding names.
    static let mostPlaces = 5
    /// Events that tell how a function is used.
    package static let manyEvents = 100
    /// Milliseconds from which a run is so long that a batch of one is meant.
    package static let longRun = 10_000.0
    /// The share of a batch's size from which it is full.
    package static let fullBatch = 0.9
    /// Milliseconds for which a record of a stream waits, and batches' times in it, from which many wait.
    static let oldRecord = 500.0
    static let manyBatches = 10.0
    /// Minutes of recording that tell whether what is provisioned is used.
    package static let enoughMinutes = 60
    /// The share of runs that meet no environment, and milliseconds of initialisation, from which both are many.
    package static let manyColdStarts = 0.05
    package static let longInit = 500.0
    /// Seconds between two looks of one who polls, at most, and looks that are no accident.
    package static let pollingInterval = 300
    package static let fewestPolls = 3
    /// Bytes of a package, and functions with the same one, from which a layer is worth words.
    package static let largePackage = 5 << 20
    package static let manyCopies = 3
    /// Days after which nobody reads a log.
    package static let logDays = 30.0
}
