/// The bounds of this service.
/// - Source: CloudFormation User Guide, quotas; where AWS names no figure, the bound is this platform's own.
enum LimitsCloudFormation {
    /// A template given in the request, in bytes.
    static let templateBodyBytes = 51_200
    /// A template in S3, in bytes.
    static let templateURLBytes = 1_048_576
    static let stacksPerRegion = 2_000
    static let tagsPerStack = 50
    static let stackNameLength = 128
    /// Change sets of one stack.
    static let changeSetsPerStack = 1_000
    /// Resources of one operation that are worked on at the same time.
    static let parallelSteps = 16
    /// The pauses of an operation that the store, or something else of the platform's own, keeps from going on: each
    /// twice the one before.
    static let firstPause = Duration.seconds(1)
    static let longestPause = Duration.seconds(5)
    /// Tries of a step that the platform itself fails at, with those pauses between them.
    static let stepTries = 6
    /// Tries of one commit that conflicts with another.
    static let commitTries = 50
    /// Members of one page of a listing.
    static let pageSize = 100
    /// A record's bytes that stay in the store's row; more goes into a blob.
    static let inlineBytes = 60_000
    /// Characters of a status reason.
    static let reasonLength = 1_024
}
