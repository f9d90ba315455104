/// The quotas of DynamoDB, and the bounds of this service.
/// - Source: Amazon DynamoDB Developer Guide, "Quotas in Amazon DynamoDB" and "Constraints in Amazon DynamoDB".
package enum LimitsDynamoDB {
    /// Bytes of a request.
    package static let requestBytes = 16 << 20
    /// Bytes of an item, names and values together.
    package static let itemBytes = 409_600
    /// Levels of lists and maps below an attribute's name.
    package static let nestingLevels = 32
    /// Bytes of a partition key's value.
    package static let partitionKeyBytes = 2_048
    /// Bytes of a sort key's value.
    package static let sortKeyBytes = 1_024
    /// Significant digits of a number.
    package static let numberDigits = 38
    /// Bytes of an expression.
    package static let expressionBytes = 4_096
    /// Operators and functions in an expression.
    package static let expressionOperators = 300
    /// Operands in the list of an IN.
    package static let inOperands = 100
    /// Partitions that one statement names.
    package static let inKeys = 50
    /// Parentheses and functions inside each other. AWS names no figure; 300 operators allow 150.
    package static let expressionDepth = 160
    /// Bytes of one value in the store; a longer record goes into several.
    package static let chunkBytes = 98_304

    /// Secondary indexes of a table.
    package static let localIndexes = 5
    package static let globalIndexes = 20
    /// Bytes of items that one page of a query or scan looks at.
    package static let pageBytes = 1_048_576
    /// Bytes that one BatchGetItem returns.
    package static let batchGetBytes = 16_777_216
    /// Requests of one BatchWriteItem, and keys of one BatchGetItem.
    package static let batchWrites = 25
    package static let batchGets = 100
    /// Bytes of the items of a transaction together.
    /// - Source: Amazon DynamoDB API Reference, TransactWriteItems.
    package static let transactionBytes = 4_194_304
    /// How long a transaction is known by its token.
    package static let tokenLife = Duration.seconds(600)
    /// How often a transaction is decided again after another write came first, before it is refused for that.
    package static let transactionRetries = 100
    /// Bytes that a record of a stream adds to the commit of a transaction that has 1 MB already; a longer one is
    /// written before.
    package static let shortRecordBytes = 4_096
    /// Seconds for which throughput that is not used is kept.
    package static let burstSeconds = 300.0
    /// Tables and indexes whose throughput is counted, in each direction.
    package static let knownRates = 10_000
    /// Segments of a parallel scan.
    package static let segments = 1_000_000
    /// Units of capacity that an account and a table have by default, in reads and in writes each.
    package static let capacityOfAccount = 80_000
    package static let capacityOfTable = 40_000
    /// How long clients may know where the service is.
    package static let endpointMinutes = 1_440
    /// Bytes of a resource policy.
    package static let policyBytes = 20_480
    /// Tags of a table.
    package static let tags = 50
    /// Table names of one page of ListTables.
    package static let listedTables = 100
    /// Writes of one item that one commit makes at most.
    package static let writesPerCommit = 100
    /// How often a write tries again after another one came first; each try means that some write went through.
    package static let conflictRetries = 1_000
    /// Bytes of one commit of a batch or a purge, below the store's own limit.
    package static let commitBytes = 900_000
    /// Global indexes of one table whose metrics are kept: 20 of them, and those of its name before.
    package static let measuredIndexes = 100
    /// Operations on items whose metrics of a table are kept: all of them.
    package static let measuredOperations = 20
    /// Streams of one table whose metrics are kept: the one that it has, and those that ended lately.
    package static let measuredStreams = 20
    /// For how long figures of a table say what its storage costs.
    package static let billedCountLife = Duration.seconds(86_400)
    /// Definitions kept in memory.
    package static let cachedTables = 1_000
    /// Index entries that are looked up together; items have up to 400 KB, so this bounds a page's memory.
    package static let entriesPerRead = 32
    /// Data streams of Kinesis that get a table's changes, and those that are shown with the ones that were disabled.
    package static let destinations = 2
    package static let shownDestinations = 10
    /// Changes that one PutRecords brings, and bytes of them, below the 5 MB of the call.
    package static let destinationRecords = 500
    package static let destinationBytes = 4_500_000
    /// How long a stream that takes nothing is left alone.
    package static let destinationPause = Duration.seconds(5)
    /// Rows of a page of items that are copied or looked through, and bytes of it: four times those of the longest
    /// item.
    package static let rowsPerPage = 500
    package static let pastPageBytes = 4_000_000
    /// How often images of the past that nobody asks for any more are removed.
    package static let historySweep = Duration.seconds(3_600)
    /// Days that a table can be restored to where nothing else was said, and at most.
    /// - Source: Amazon DynamoDB API Reference, PointInTimeRecoverySpecification.
    package static let recoveryDays = 35
    /// How long the backup of a deleted table is kept.
    /// - Source: Amazon DynamoDB Developer Guide, "Point-in-time recovery", deleting a table.
    package static let systemBackup = Duration.seconds(35 * 86_400)
    /// Backups of one page of ListBackups.
    package static let listedBackups = 100
    /// The time whose changes one incremental export can have.
    package static let exportWindow = Duration.seconds(15 * 60)...Duration.seconds(24 * 3_600)
    /// How long a client's token stands for the export that it began, and how long exports are listed.
    package static let exportTokenLife = Duration.seconds(8 * 3_600)
    package static let exportLife = Duration.seconds(90 * 86_400)
    /// Exports of one page of ListExports.
    package static let listedExports = 25
    /// Imports of an account in a Region at a time, and objects of each whose readability is asked for.
    /// - Source: Amazon DynamoDB Developer Guide, "Import format quotas and validation".
    package static let runningImports = 50
    package static let importObjects = 50_000
    /// Imports of one page of ListImports.
    package static let listedImports = 25
    /// Bytes of a record of an import. An item of 400 KB takes up to six times that in JSON, with all of its
    /// characters escaped.
    package static let importRecordBytes = 8_000_000
    /// Bytes of its source that an import reads before other works have their turn; of a packed object, whose beginning
    /// is unpacked again each time, a quarter of that beginning where it is more.
    package static let importStepBytes = 64_000_000
    /// Records, and faults of them, that an import is done with together.
    package static let importRecords = 1_000
    /// Bytes of a call that tells of faults, and what an event counts beside its text.
    /// - Source: Amazon CloudWatch Logs API Reference, PutLogEvents.
    package static let logCallBytes = 1_048_576
    package static let logEventOverhead = 26
    /// Objects that are listed to find the next one to read: most of them were there when the import began.
    package static let importLookahead = 10
    /// Changes of one write at most: rows of two items, and two entries in each of 25 indexes.
    package static let changesPerItem = 100
    /// How long works wait for a failure of the store to pass.
    package static let workPause = Duration.seconds(60)
    /// Bytes of an item collection up to which it is walked over for its size, the step of the sizes that are told.
    package static let collectionBytes = 1 << 30
    /// How old the figures of a table or a collection may be that took more than one step to count.
    package static let countLife = Duration.seconds(6 * 3_600)
    /// Rows and bytes that are counted or deleted in one step.
    package static let rowsPerStep = 2_000
    package static let stepBytes = 4_000_000

    /// How long a stream has a record, and itself when it has ended.
    /// - Source: Amazon DynamoDB Developer Guide, "Change data capture for DynamoDB Streams".
    package static let streamRetention = Duration.seconds(24 * 3_600)
    /// How long an iterator can be used.
    /// - Source: Amazon DynamoDB Streams API Reference, GetShardIterator.
    package static let iteratorLife = Duration.seconds(15 * 60)
    /// Records and bytes of one GetRecords.
    package static let recordsPerGet = 1_000
    package static let streamPageBytes = 1_000_000
    /// Streams of one page of ListStreams.
    package static let listedStreams = 100
    /// How often records that have expired are removed.
    package static let streamSweep = Duration.seconds(600)
    /// How long a record waits for the change that it tells of, where it was written before.
    package static let loose = Duration.seconds(3_600)
}
