/// The bounds of the platform as a whole.
package enum LimitsPlatform {
    /// Calls in flight at once.
    package static let callsInFlight = 10_000
    /// Bytes of a request's body that is held in memory: Lambda's zip of 50 MB in base 64, with room.
    package static let bodyBytes = 72 << 20
    /// Bytes of a form, packed or not, which is read to see what it asks for before anybody is believed. The largest is
    /// a batch of messages: 1 MiB, three times as long when it is encoded.
    package static let formBytes = 4 << 20
    /// Bytes of a streamed body: S3's largest PUT.
    package static let streamBytes = 5 << 30
    /// Between two times at which the ledger is written.
    package static let ledgerPause = Duration.seconds(5)
    /// Between two times at which stored bytes, shards and the like are counted for the ledger.
    package static let ledgerMeasurePause = Duration.seconds(900)
    /// Rows of the ledger in one commit.
    package static let ledgerRowsPerCommit = 1_000
    /// Days that the ledger remembers.
    package static let ledgerDays = 400
    /// Reports of measurements that the console can show; the oldest goes.
    package static let reports = 256
    /// Bytes of one of them.
    package static let reportBytes = 4 << 20
    /// Bytes of the name of what one is about: a function's ARN with a version has at most 300.
    package static let reportSubjectBytes = 512
}
