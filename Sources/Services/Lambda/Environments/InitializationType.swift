/// Why an environment is made, in the words that functions find in `AWS_LAMBDA_INITIALIZATION_TYPE`.
enum InitializationType: String, Sendable {
    /// An event waits for it.
    case onDemand = "on-demand"
    /// It is kept ready, whether events come or not.
    case provisioned = "provisioned-concurrency"
    /// It is loaded up to the point at which a snapshot is taken, and goes on from there when an event comes.
    case snapshot = "snap-start"
}
