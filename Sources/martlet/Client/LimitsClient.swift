/// The bounds of the command line's calls.
enum LimitsClient {
    /// The largest answer that is read: an invoke's payload has at most 6 MB, a template 1 MB.
    /// - Source: Lambda and CloudFormation quotas.
    static let responseBytes = 16 * 1024 * 1024
    /// How much is shown of an error that no protocol knows.
    static let errorBytes = 500
    /// Of a key of the server's.
    static let keyBytes = 64
    /// Pages that a listing reads at most.
    static let pages = 1_000
    /// How long `up` waits for the server that it started.
    static let serverStart = Duration.seconds(20)
    /// Between two looks at something that is waited for.
    static let pollInterval = Duration.milliseconds(150)
    /// Event ids and log event ids that a follower remembers, so that it prints each once.
    static let remembered = 10_000
}
