internal import Base

/// A version of a function as environments are made for it.
struct FunctionVersion: Sendable, Hashable {
    /// What environments are kept under: a change of the configuration or the code gives another revision.
    struct PoolID: Sendable, Hashable {
        let key: FunctionKey
        let revision: String
    }

    let key: FunctionKey
    var config: FunctionConfig
    /// The copy of a folder that is run instead of the code that was deployed, as `LiveCode` says.
    var live: String?
    /// The experiment that it runs for; nil where it is used.
    var trial: Trial?

    var poolID: PoolID {
        guard live != nil || trial != nil else { return PoolID(key: key, revision: config.revisionID) }
        let parts = [config.revisionID, live, trial?.id].compactMap(\.self)
        return PoolID(key: key, revision: parts.joined(separator: "+"))
    }
    /// Whose events count together: an experiment takes nothing from the function's concurrency, nor from another
    /// experiment. No function has such a name.
    var concurrencyKey: FunctionKey {
        guard let trial else { return key }
        return FunctionKey(account: key.account, region: key.region, name: "\(key.name)+\(trial.id)")
    }
    var timeout: Duration { .seconds(config.timeout) }
    /// The names of the folders that an environment shows: the code, then the layers.
    var folders: [String] { trial?.folders ?? [live ?? config.digest] + config.layers.map(\.digest) }
}
