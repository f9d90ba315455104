/// What is known of an application: its settings, and what was recorded while it ran.
package struct Application: Sendable {
    package var functions: [Function] = []
    package var mappings: [Mapping] = []
    package var queues: [Queue] = []
    /// What the names of things are in templates, by their ARNs.
    package var logicalIDs: [String: String] = [:]
    /// The services that are here, as actions of policies name them; none where that is not known.
    package var servedServices: Set<String> = []
    /// Whether kinds of recorded calls were forgotten, as there were so many: what is not among them may have been.
    package var hasForgottenCalls = false

    package init() {}

    package struct Function: Sendable {
        package var name = ""
        package var arn = ""
        package var logicalID: String?
        package var runtime = ""
        package var isRuntimeOld = false
        package var memoryMB = 128
        package var timeoutSeconds = 3
        package var variables: [String: String] = [:]
        /// Whether failed asynchronous events go anywhere.
        package var catchesFailures = false
        /// Who may invoke it asynchronously: `s3.amazonaws.com`.
        package var asynchronousCallers: [String] = []
        /// Who waits for its answers: `apigateway.amazonaws.com`, `its URL`.
        package var waitingCallers: [String] = []
        /// Events that were invoked asynchronously.
        package var asynchronousEvents = 0
        package var load = Load()
        /// Nil where it shares the account's concurrency.
        package var reservedConcurrency: Int?
        package var provisioned: [Provisioned] = []
        package var aliases: [String] = []
        package var startsFromSnapshots = false
        /// Whether it is a zip package without file systems and with little ephemeral storage.
        package var isFitForSnapshots = false
        package var isARM = false
        package var schedules: [Schedule] = []
        /// Of its package, and its size in bytes.
        package var codeDigest = ""
        package var codeBytes = 0
        package var logGroup = ""
        /// Nil where there is no such group.
        package var logs: LogGroup?
        package var runs: [Run] = []
        /// Nil where there is nothing to read it with, or it could not be read.
        package var code: Code?
        /// Nil where nothing is known.
        package var processorUse: ProcessorUse?
        /// Nil where no experiment was made.
        package var measured: Measured?
        package var role: Role?
        /// Whether what was recorded of its role is its own doing alone.
        package var hasOwnRole = true

        package init() {}
    }

    package struct LogGroup: Sendable {
        /// Nil where they stay for ever.
        package let retentionDays: Int?
        package let bytes: Int
        package let ageDays: Double

        package init(retentionDays: Int?, bytes: Int, ageDays: Double = 0) {
            (self.retentionDays, self.bytes, self.ageDays) = (retentionDays, bytes, ageDays)
        }
    }

    /// An event that a function ran, as its log tells.
    package struct Run: Sendable, Equatable {
        package let milliseconds: Double
        package let peakMemoryMB: Int?
        package let hasTimedOut: Bool
        /// Of the environment, where this event was its first.
        package var initMilliseconds: Double?
        package var hasFailed = false
        /// Its trace's id, where it was sampled.
        package var trace: String?

        package init(milliseconds: Double, peakMemoryMB: Int?, hasTimedOut: Bool) {
            (self.milliseconds, self.peakMemoryMB, self.hasTimedOut) = (
                milliseconds, peakMemoryMB, hasTimedOut
            )
        }
    }

    package struct Role: Sendable {
        package var arn = ""
        package var logicalID: String?
        package var statements: [Statement] = []
        package var used: [Use] = []
        /// What its own policies have beside plain permissions: conditions, denials; nil where there is no such thing.
        package var isBeyond: String?

        package init() {}
    }

    /// What a policy of a role allows; denials are not told here.
    package struct Statement: Sendable, Equatable {
        /// Of the policy.
        package let name: String
        /// Whether it is one of AWS's own, which nobody else can change.
        package let isManagedByAWS: Bool
        package let actions: [String]
        package let resources: [String]
        /// Whether conditions, or variables in its resources, decide what it allows of that.
        package let isConditional: Bool

        package init(
            name: String, isManagedByAWS: Bool, actions: [String], resources: [String], isConditional: Bool = false
        ) {
            (self.name, self.isManagedByAWS, self.actions, self.resources) = (name, isManagedByAWS, actions, resources)
            self.isConditional = isConditional
        }
    }

    /// A kind of call that was allowed, and how often it was made.
    package struct Use: Sendable, Equatable {
        package let action: String
        package let resource: String
        package let count: Int

        package init(action: String, resource: String, count: Int) {
            (self.action, self.resource, self.count) = (action, resource, count)
        }
    }

    /// An event source mapping.
    package struct Mapping: Sendable {
        package let sourceARN: String
        package let functionARN: String
        package let hasFailureDestination: Bool
        /// Negative where a record is tried until it expires.
        package let retries: Int
        package var hasFilters = false
        /// The template's name; nil where no stack has it.
        package var logicalID: String?
        package var batchSize = 1
        package var reportsFailures = false
        package var maximumConcurrency: Int?

        package init(sourceARN: String, functionARN: String, hasFailureDestination: Bool, retries: Int) {
            (self.sourceARN, self.functionARN) = (sourceARN, functionARN)
            (self.hasFailureDestination, self.retries) = (hasFailureDestination, retries)
        }
    }

    package struct Queue: Sendable {
        package let arn: String
        package let logicalID: String?
        package let visibilitySeconds: Int
        package let hasDeadLetters: Bool
        /// In the last fortnight.
        package var received = 0
        /// Messages that waited at one time.
        package var mostWaiting = 0

        package var isFIFO: Bool { arn.hasSuffix(".fifo") }

        package init(arn: String, logicalID: String?, visibilitySeconds: Int, hasDeadLetters: Bool) {
            (self.arn, self.logicalID) = (arn, logicalID)
            (self.visibilitySeconds, self.hasDeadLetters) = (visibilitySeconds, hasDeadLetters)
        }
    }

    /// The mappings that give their records to a function.
    func mappings(of function: Function) -> [Mapping] {
        mappings.filter { self.function(of: $0)?.arn == function.arn }
    }

    /// The function that a mapping gives its records to.
    func function(of mapping: Mapping) -> Function? {
        functions.first { mapping.functionARN == $0.arn || mapping.functionARN.hasPrefix($0.arn + ":") }
    }
}
