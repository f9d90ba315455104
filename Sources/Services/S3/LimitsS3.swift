internal import ServiceCalls

/// The bounds of buckets and objects.
/// - Source: Amazon S3 User Guide, "Amazon S3 multipart upload limits", "Naming Amazon S3 objects", "Object tagging".
enum LimitsS3 {
    /// Rules of a bucket's notifications, and characters of a rule's id.
    static let notifications = 100
    static let ruleIDLength = 255
    /// Rules for pages of other origins, of life cycles, and of a website's redirections.
    static let corsRules = 100
    static let lifecycleRules = 1_000
    /// Bytes of all rules for pages of other origins (64 KB), and of the headers that a browser may ask about (8 KB, as
    /// a request's head has at most).
    static let corsBytes = 64 << 10
    static let corsHeaderBytes = 8 << 10
    static let routingRules = 50
    /// Bytes of one PUT, one part or one copied object (5 GB).
    static let putBytes = 5 << 30
    /// Bytes of an object that was uploaded in parts (5 TB).
    static let objectBytes = 5 << 40
    /// Bytes of every part but the last (5 MB).
    static let partMinimumBytes = 5 << 20
    static let parts = 10_000
    static let keyBytes = 1_024
    /// Names and values of an object's user metadata (2 KB).
    static let metadataBytes = 2_048
    static let objectTags = 10
    static let bucketTags = 50
    static let tagKeyLength = 128
    static let tagValueLength = 256
    /// Rows of a bucket that are counted whenever its size is asked for; of larger ones it is counted at midnight.
    static let countedAtOnce = 10_000
    /// Entries of one page of a listing, and objects of one DeleteObjects.
    static let pageEntries = 1_000
    /// Buckets of one page of ListBuckets.
    static let pageBuckets = 10_000
    /// Entries of one access control list.
    static let grants = 100
    /// Of the retention that new objects get.
    static let retentionYears = 100
    /// Days for which an archived object can be restored.
    static let restoreDays = 1...(365 * 30)
    /// Bytes of a bucket policy (20 KB).
    static let policyBytes = 20 << 10

    /// Bytes of a form before its file (20 KB).
    static let formBytes = 20 << 10

    /// Bytes of a query (256 KB).
    static let selectExpressionBytes = 256 << 10
    /// Bytes of a record that a query reads, and of one that it answers (1 MB).
    static let selectRecordBytes = 1 << 20

    // What follows is this platform's own.

    /// Bodies up to this size live in the object's row, so that a small object is one commit.
    static let inlineBytes = 32 << 10
    /// Bytes that are collected before they are hashed and written to a blob.
    static let writeBytes = 512 << 10
    /// Bytes of one part of an answer.
    static let readBytes = 256 << 10
    /// Bytes of one part of an answer that the kernel sends out of a file.
    static let spanBytes = 1 << 20
    /// Bytes that one read of a listing takes from the store.
    static let scanBytes = 1 << 20
    /// How often a change is planned again because somebody else changed the same key or bucket meanwhile.
    static let commitTries = 50
    /// How often a read looks again because the object was replaced between its row and its bytes.
    static let readTries = 5
    /// Buckets whose decoded settings are kept.
    static let cachedBuckets = 1_000
    /// Parts in one row of an object's manifest.
    static let partsPerRow = 500
    /// Messages of events at once, those of one account's buckets, and those of one bucket for one destination, so that
    /// slow ones hold up no others.
    static let deliveries = DueLimits(
        atOnce: 256, ofAccount: 128, ofLane: 32, kept: 256, waiting: 4_096, read: 256)
    /// How long after an event its message is tried again that a destination was not able to take, and the longest time
    /// between two tries.
    static let notificationAge = Duration.seconds(86_400)
    static let longestRetry = Duration.seconds(480)
    /// After this long a deletion of a bucket that a crash cut off counts as not begun.
    static let deletionPatience = Duration.seconds(60)
    /// How deep expressions of a query stand in each other.
    static let selectDepth = 32
    /// Bytes of a pattern of LIKE.
    static let selectPatternBytes = 1_024
    /// Letters of a text times parts of a pattern with several wildcards that it is held against.
    static let selectPatternSteps = 50_000_000
    /// Operators of one kind in a row.
    static let selectRun = 1_000
    /// Columns of a query's answer, and arguments of a function.
    static let selectColumns = 1_000
    /// Bytes of a JSON document that is not in lines.
    static let selectDocumentBytes = 16 << 20
    /// Bytes after which a query that finds nothing says that it goes on.
    static let selectSilenceBytes = 64 << 20
    /// Records that a query looks at before it lets others on and sees whether somebody still reads.
    static let selectRows = 500
    /// Bytes of the answer's records that go in one event.
    static let selectEventBytes = 128 << 10
}
