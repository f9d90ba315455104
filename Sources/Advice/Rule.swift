/// One kind of advice: what it looks at, and what it finds there.
package struct Rule: Sendable {
    /// What it costs not to follow the advice.
    package enum Severity: String, Sendable {
        /// Data are lost, or others can do what they must not.
        case error
        /// It fails sooner or later, or costs more than it must.
        case warning
        /// It could be better.
        case note
    }

    package enum Name: String, CaseIterable, Sendable {
        case failureDestination = "failure-destination"
        case streamFailureDestination = "stream-failure-destination"
        case queueDeadLetters = "queue-dead-letters"
        case queueVisibility = "queue-visibility"
        case logRetention = "log-retention"
        case oldRuntime = "old-runtime"
        case memoryShort = "memory-short"
        case timeoutShort = "timeout-short"
        case timeoutLong = "timeout-long"
        case secretInVariables = "secret-in-variables"
        case wildcardPermission = "wildcard-permission"
        case unusedPermission = "unused-permission"
        case tableScan = "table-scan"
        case unusedImport = "unused-import"
        case clientInHandler = "client-in-handler"
        case connectionInHandler = "connection-in-handler"
        case secretOnEveryEvent = "secret-on-every-event"
        case stateBetweenEvents = "state-between-events"
        case singleThread = "single-thread"
        case onlyTransport = "only-transport"
        case synchronousChain = "synchronous-chain"
        case stackedRetries = "stacked-retries"
        case retryInCode = "retry-in-code"
        case filterInCode = "filter-in-code"
        case polling
        case memorySize = "memory-size"
        case heavyImport = "heavy-import"
        case partialBatch = "partial-batch"
        case batchSize = "batch-size"
        case reservedConcurrency = "reserved-concurrency"
        case provisionedIdle = "provisioned-idle"
        case coldStarts = "cold-starts"
        case duplicateSecret = "duplicate-secret"
        case sharedCode = "shared-code"

        package var severity: Severity {
            switch self {
            case .failureDestination, .streamFailureDestination, .secretInVariables, .duplicateSecret,
                .wildcardPermission:
                .error
            case .queueDeadLetters, .queueVisibility, .oldRuntime, .memoryShort, .timeoutShort,
                .reservedConcurrency:
                .warning
            case .stateBetweenEvents, .synchronousChain, .secretOnEveryEvent, .stackedRetries: .warning
            case .unusedPermission, .logRetention, .timeoutLong, .tableScan, .partialBatch, .batchSize,
                .provisionedIdle, .coldStarts, .polling, .sharedCode, .memorySize, .heavyImport:
                .note
            case .unusedImport, .clientInHandler, .connectionInHandler, .singleThread: .note
            case .onlyTransport, .retryInCode, .filterInCode: .note
            }
        }
    }

    package let find: @Sendable (Application) -> [Finding]

    init(_ find: @escaping @Sendable (Application) -> [Finding]) { self.find = find }

    /// A rule that looks at each function.
    static func ofFunctions(
        _ find: @escaping @Sendable (Application.Function, Application) -> Finding?
    ) -> Rule {
        Rule { application in application.functions.compactMap { find($0, application) } }
    }

    /// In the order in which they are told.
    package static let all: [Rule] =
        [
            failureDestination, streamFailureDestination, queueDeadLetters, queueVisibility,
            partialBatch, duplicateSecret, secretInVariables, permissions, oldRuntime, memory, timeout,
            reservedConcurrency, coldStarts, provisionedIdle, batchSize,
            streamBatchSize, polling, tableScan, logRetention, sharedCode,
        ] + measured + [memoryByUse] + code + flow + [filterInCode]
}
