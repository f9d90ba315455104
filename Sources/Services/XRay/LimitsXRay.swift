internal import Base

/// The bounds of X-Ray.
/// - Source: AWS General Reference, "AWS X-Ray endpoints and quotas", where nothing else is said.
enum LimitsXRay {
    /// Bytes of a segment's document.
    static let documentBytes = 65_536
    /// Bytes of a trace's documents that are told of at once; one that has more says so (`LimitExceeded`).
    static let traceBytes = 500_000
    /// Letters of a name, and of other texts of a document.
    static let nameLetters = 200
    /// Annotations of a trace that are searched.
    static let annotations = 50
    static let groups = 25
    static let samplingRules = 25
    /// Tags of a group or rule.
    static let tags = 50
    static let policies = 5
    static let policyBytes = 5_120
    /// How far apart the ends of a search may be, and of a service graph.
    static let searchSpan = Duration.seconds(24 * 3_600)
    static let graphSpan = Duration.seconds(6 * 3_600)
    /// How long traces are kept.
    static let retention = Duration.seconds(30 * 86_400)
    /// The quota of a client's reservoir holds so long, and so often clients ask for one.
    /// - Source: AWS X-Ray Developer Guide, "Using sampling rules with the X-Ray API".
    static let quotaLife = Duration.seconds(300)
    static let reportInterval = 10
    /// Bytes of a request of OpenTelemetry's, its spans, and bytes of what it tells of a process.
    /// - Source: Amazon CloudWatch User Guide, "OTLP endpoints".
    static let exportRequestBytes = 5 << 20
    static let spansPerRequest = 10_000
    static let resourceBytes = 16_384

    // MARK: - Ours

    /// Bytes of a request's body: fifty documents of which every byte is escaped.
    static let requestBytes = 8 << 20
    /// Bytes of what SDKs tell the daemon of what they have sampled.
    static let daemonBytes = 1 << 20
    /// Documents of one call.
    static let documentsPerCall = 1_000
    /// Bytes of all traces on this machine. Beyond it the oldest go, whatever their age.
    static let storedBytes = 10 << 30
    /// Traces stand together that began in the same so many seconds.
    static let periodSeconds: Int64 = 300
    /// Bytes of documents, and of what is searched of them, in one commit, and how many documents.
    static let commitBytes = 8_000_000
    static let commitDocuments = 500
    /// Bytes of what is searched of a document: subsegments beyond them are told and not searched.
    static let facetBytes = 90_000
    /// Bytes of a text that is searched, such as an URL.
    static let textBytes = 1_024
    /// Exceptions of a segment that are searched.
    static let exceptions = 10
    /// Rows of segments that one call reads, and summaries that it answers with.
    static let rowsPerSearch = 20_000
    static let summariesPerPage = 500
    /// Bytes of summaries, about, with which a page ends.
    static let summaryBytes = 4_000_000
    /// Rows, and bytes of them, that are read at a time.
    static let rowsPerRead = 2_000
    static let bytesPerRead = 4_000_000
    /// Rows of segments that a service graph is made of; of more, the newest.
    static let rowsPerGraph = 200_000
    /// Segments of a trace that a summary is made of, and segments and subsegments in them.
    static let segmentsPerTrace = 2_000
    static let entitiesPerTrace = 50_000
    /// How deep subsegments that were sent apart are put into one another.
    static let subsegmentDepth = 100
    /// Traces of one call of BatchGetTraces and GetTraceGraph, and of one page.
    static let tracesPerCall = 100
    static let tracesPerPage = 5
    /// Root causes of a trace, and segments and subsegments of the way to one: of a longer way, those next to the
    /// cause.
    static let rootCauses = 5
    static let rootCauseSteps = 100
    static let filterBytes = 4_096
    /// How deep a filter expression's parentheses nest.
    static let filterDepth = 30
    /// How often an expression, with those of the groups in it, names groups.
    static let filterGroups = 50
    /// Clients of a rule's reservoir that are remembered.
    static let samplingClients = 1_000
    /// How often old traces are looked for, and rows of them that go in one commit.
    static let sweep = Duration.seconds(60)
    static let sweepRows = 2_000
    /// How soon what services told is stored, and segments of one commit of them.
    static let intakePause = Duration.milliseconds(200)
    static let intakeSegments = 200
    /// Segments, and bytes of them, that wait to be sent on to a receiver of OpenTelemetry's; those of one request, how
    /// often they are sent on, how often one is tried, how long after the first failure, and how long an answer may
    /// take.
    static let exportedSegments = 20_000
    static let exportedBytes = 32 << 20
    static let exportBatch = 256
    static let exportPause = Duration.milliseconds(500)
    static let exportAttempts = 5
    static let exportRetry = Duration.seconds(1)
    static let exportAnswer = Duration.seconds(10)
    /// How long after a failure of the store the work goes on.
    static let pause = Duration.seconds(1)
}
