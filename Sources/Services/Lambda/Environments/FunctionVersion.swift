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
    /// The copy of a folder that is run instead of the code that was deployed, as `LiveCode` says.
    var live: String?

    var poolID: PoolID {
        PoolID(key: key, revision: live.map { "\(config.revisionID)+\($0)" } ?? config.revisionID)
    }
    var timeout: Duration { .seconds(config.timeout) }
    /// The names of the folders that an environment shows: the code, then the layers.
    var folders: [String] { [live ?? config.digest] + config.layers.map(\.digest) }
}
