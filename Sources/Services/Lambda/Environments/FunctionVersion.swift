internal import Base

/// A version of a function as environments are made for it.
struct FunctionVersion: Sendable, Hashable {
    /// What environments are kept under: a change of the configuration or the code gives another revision.
    struct PoolID: Sendable, Hashable {
        let key: FunctionKey
        let revision: String
    }

    let key: FunctionKey
    let config: FunctionConfig

    var poolID: PoolID { PoolID(key: key, revision: config.revisionID) }
    var timeout: Duration { .seconds(config.timeout) }
}
