internal import Base

/// The bounds of Lambda.
/// - Source: AWS Lambda Developer Guide, "Lambda quotas", where nothing else is said.
package enum LimitsLambda {
    /// Functions with their qualifiers and versions whose metrics are at hand.
    static let measuredFunctions = 2_000

    /// Bytes of an event of a synchronous invocation.
    static let requestBytes = 6_291_456
    /// Bytes of an event of an asynchronous invocation.
    static let eventBytes = 1_048_576
    /// Bytes of what a caller tells of itself, in Base64.
    /// - Source: AWS Lambda API Reference, Invoke, `X-Amz-Client-Context`.
    static let clientContextBytes = 3_583
    /// Bytes of a result: 6 MB and what the service adds.
    static let responseBytes = 6_291_556
    /// Bytes of a whole create or update request, which holds the archive in Base64.
    static let uploadRequestBytes = 70_167_211
    /// Bytes of an archive that is uploaded directly.
    static let zipBytes = 52_428_800
    /// Bytes of an archive's contents, and of a function's code and layers together.
    static let unzippedBytes = 262_144_000
    /// - Source: AWS Lambda API Reference, CreateFunction, `FunctionName`.
    static let functionNameLength = 64
    static let environmentBytes = 4_096
    /// Connections of one environment to the Runtime API, and to the platform, so that none takes those of others.
    static let connectionsOfEnvironment = 256
    /// Bytes of large request bodies that one environment has on their way to the platform: the largest one.
    static let bodyBytesOfEnvironment = 80 << 20
    /// How long the address of an archive is good.
    static let codeAddressTime = Duration.seconds(600)
    /// Bytes of unpacked archives, or a share of the disk where that is less; beyond it those that no environment shows
    /// are removed, the least recently shown first, and unpacked again when they are needed.
    static let unpackedFoldersBytes = 10 << 30
    static let unpackedShareOfDisk = 4
    /// How long it is remembered that a revision gets no event any more: longer than anything that began before waits
    /// for its environment.
    static let retiredTime = Duration.seconds(3_600)
    /// How long functions run from a folder after they were last asked to.
    static let liveTime = Duration.seconds(10)
    /// Files of a folder that functions run from.
    static let liveFiles = 100_000
    /// Functions of one who asks for that.
    static let liveFunctions = 1_000
    /// A file that has changed so recently may change again without another time in the file system.
    static let liveSettling = Duration.milliseconds(50)
    static let layers = 5
    /// Extensions of one function, internal and external ones together.
    /// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions".
    static let extensions = 10
    /// Bytes of a request of an extension.
    static let extensionRequestBytes = 1 << 20
    /// The time that an environment's end may take: with external extensions, and with internal ones alone.
    /// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions", Shutdown phase.
    static let shutdown = Duration.milliseconds(2_000)
    static let internalShutdown = Duration.milliseconds(500)
    /// Of that, what the runtime has where external extensions wait for its end.
    static let runtimeShutdown = Duration.milliseconds(300)
    /// The bounds of a subscription's portions: events, bytes, milliseconds.
    /// - Source: AWS Lambda Developer Guide, "Lambda Telemetry API reference", buffering.
    static let telemetryItems = 1_000...10_000
    static let telemetryBytes = 262_144...1_048_576
    static let telemetryMilliseconds = 25...30_000
    /// Bytes kept of what is said while extensions may still subscribe.
    static let telemetryBacklogBytes = 1 << 20
    /// A portion that nobody takes is posted so often, first after this time and then after twice the last one.
    static let telemetryAttempts = 8
    static let telemetryRetry = Duration.milliseconds(50)
    /// How long an extension may take to answer for a portion.
    static let telemetryAnswer = Duration.seconds(5)
    /// How long an idle environment runs on because of events on their way.
    static let telemetryPatience = Duration.seconds(2)
    /// The port of the Runtime API inside of sandboxes.
    static let runtimePort: UInt16 = 9_001
    static let policyBytes = 20_480
    static let tags = 50
    /// Bytes of all code of an account in a region.
    static let totalCodeBytes = 80_530_636_800
    /// Bytes of a response that is streamed: 200 MB.
    static let streamedBytes = 209_715_200
    /// Bytes of a streamed response that wait for their reader; then the function waits.
    static let waitingStreamBytes = 1 << 20
    /// Invocations of one function within one chain of events, after which the loop is stopped.
    /// - Source: AWS Lambda Developer Guide, "Use Lambda recursive loop detection": approximately 16 times.
    static let recursion = 16
    /// The bytes of events that are kept for experiments, and of how many functions.
    static let recordedEventBytes = 16 << 10
    static let recordedFunctions = 500
    static let defaultMemoryMB = 128
    static let defaultTimeoutSeconds = 3
    static let longestTimeoutSeconds = 900
    static let defaultStorageMB = 512
    /// Invocations of an account that run at one time.
    static let concurrency = 1_000
    /// Synchronous requests a second, for each event that may run at one time.
    static let requestsPerEnvironment = 10
    /// New environments of a function within ten seconds, and those of one second.
    /// - Source: AWS Lambda Developer Guide, "Lambda scaling behavior".
    static let startsOfFunction = 1_000
    static let startsPerSecond = 100
    /// What reserved concurrency must leave to all functions without it.
    static let unreservedConcurrency = 100
    /// Bytes of the log that a synchronous invocation can return.
    static let tailBytes = 4_096
    /// Initialisation that takes longer is ended, and begun anew in the time of the event.
    static let initialization = Duration.seconds(10)
    /// Initialisation for a snapshot, or the function's time-out where that is longer.
    static let snapshotInitialization = Duration.seconds(130)
    /// What a function may do after it was restored.
    static let restoring = Duration.seconds(10)
    /// Snapshots of one version that wait.
    static let snapshots = 1
    /// How long an event has the processors for itself before the snapshot that it took is replaced.
    static let snapshotDelay = Duration.milliseconds(250)
    /// How long initialisation keeps others from starting, where more begin than the processors can serve.
    static let startTime = Duration.seconds(2)
    /// Processors are busy that idle for less than this part of the time, looked at over so many ticks at least.
    static let idleShare = 10
    static let fewestProcessorTicks = 20
    /// Of so many functions that begin to be initialised, one is such that nobody waits for it.
    static let startsPerPatientOne = 4
    /// Functions that are initialised at one time, for each processor.
    static let startsPerProcessor = 2
    /// Initialisation of an environment that is kept ready by provisioned concurrency.
    static let provisionedInitialization = Duration.seconds(900)
    /// Bytes of one event of a log; longer lines are cut.
    /// - Source: CloudWatch Logs quotas, event size: 256 KB with 26 bytes of overhead.
    static let logEventBytes = 262_118
    /// Events and bytes of one call that writes logs.
    static let logBatchEvents = 10_000
    static let logBatchBytes = 1_048_576
    /// Bytes that each event counts more.
    static let logEventOverhead = 26
    /// Bytes of log lines that wait to be written, of one environment; what comes beyond is dropped and counted.
    static let pendingLogBytes = 4 << 20
    /// How long log lines are collected before they are written.
    static let logDelay = Duration.milliseconds(40)
    /// Bytes read from a function's output before others get their turn.
    static let outputBytesPerTurn = 1 << 20
    /// How long an environment is left running after an event, since another may come at once.
    static let freezeGrace = Duration.milliseconds(50)
    /// How long an event waits for an environment that works on after its last answer, before another one gets it.
    static let settling = Duration.milliseconds(20)
    /// How long an environment is kept without an event.
    static let idleTime = Duration.seconds(600)
    /// How often deadlines and idle environments are looked at.
    static let tick = Duration.milliseconds(50)
    static let expiryTick = Duration.seconds(15)
    /// How often an event is given to another environment, because the first ended before it took it.
    static let deliveries = 3
    /// Further attempts at an asynchronous event that fails in the function.
    static let eventRetries = 2
    /// How long an asynchronous event is tried again while there is no room to run it.
    static let eventAge = Duration.seconds(6 * 3600)
    /// Asynchronous events of one function that run at one time.
    static let eventsInFlight = 100
    /// Events of a function that end before more of them are tried at one time, after there was no room.
    static let eventsBeforeMore = 8
    /// How long none is taken at most, where others use the function up: from a second on, doubling.
    static let eventPause = Duration.seconds(60)
    /// Deaths of the server during an event, after which the event runs no more, and after which no other such event
    /// runs beside it; how long it is from one of those to the next.
    static let deathsOfEvent = 5
    static let deathsOfSuspect = 3
    static let suspectWait = Duration.seconds(1)
    /// Nobody else takes an event while it runs: the longest time-out, and room for a start.
    static let eventVisibility = Duration.seconds(1_200)
    /// Bytes of an event that are kept in its row of the store; larger ones become blobs.
    static let inlineEventBytes = 64 << 10
    /// How often the record of an event is delivered that its destination does not take, and how long after the first
    /// failure; each further wait is twice the last.
    static let deliveryAttempts = 5
    static let deliveryRetry = Duration.seconds(1)
    /// Bytes of the error message of a dead letter.
    static let deadLetterMessageBytes = 1_024
    /// Functions that are made ready at one time, after they were made or changed; and those of one account.
    static let preparations = 4
    static let preparationsOfAccount = 3
    /// How long a function's Python files are compiled.
    static let compilation = Duration.seconds(10)
    /// Bytes of one module that is compiled; its source has 1 MB at most.
    static let bytecodeBytes = 16 << 20
    /// How often a change is tried again when another one came first.
    static let conflictRetries = 20
    /// How long after a failure of the store the server's own work is begun anew.
    static let secondTry = Duration.seconds(2)
    /// How often it looks for work that was committed and that nobody has begun.
    static let lostWork = Duration.seconds(10)
    /// Functions and versions kept in memory.
    static let cachedFunctions = 2_000
    static let pageSize = 50
    static let largestPage = 10_000
    /// Documents of traces that an environment tells of in a second in the long run, and at once.
    static let tracesPerSecond = 1_000
    static let traceBurst = 5_000
    /// Datagrams of traces that are taken at one time.
    static let datagramsPerTurn = 256
    /// How long the keys of a function's role are valid.
    static let credentialSeconds = 43_200
    /// An environment whose keys end sooner gets no event.
    static let credentialMargin = Duration.seconds(960)
}
