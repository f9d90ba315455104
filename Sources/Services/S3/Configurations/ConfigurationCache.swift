internal import Store
internal import Synchronization

/// Configurations as they decide, good as long as their bucket's row has the version that it had.
final class ConfigurationCache: Sendable {
    struct Name: Hashable, Sendable {
        let bucket: String
        let kind: ConfigurationKind
    }

    private let known = Mutex<[Name: (version: Version, value: any BucketConfiguration)]>([:])

    func find(_ name: Name, _ version: Version) -> (any BucketConfiguration)? {
        known.withLock { known in known[name].flatMap { $0.version == version ? $0.value : nil } }
    }

    func keep(_ value: any BucketConfiguration, _ name: Name, _ version: Version) {
        known.withLock { known in
            if known.count >= LimitsS3.cachedBuckets { known.removeAll(keepingCapacity: true) }
            known[name] = (version, value)
        }
    }
}
