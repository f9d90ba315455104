internal import Store

/// Hints within the process that a shard of a stream has new records, or has been closed.
///
/// Only this server's own changes give one, and several may give one hint: whoever waits also looks from time to time.
package final class RecordNotices: Sendable {
    private let hub = WatchHub()

    package init() {}

    /// - Parameters:
    ///   - stream: its ARN.
    ///   - shard: its id.
    package func watch(_ stream: String, _ shard: String) -> AsyncStream<Void> { hub.watch([Self.key(stream, shard)]) }

    package func tell(_ stream: String, _ shard: String) {
        if !hub.isIdle { hub.wake(keys: [Self.key(stream, shard)]) }
    }

    private static func key(_ stream: String, _ shard: String) -> Key { Key(.string(stream), .string(shard)) }
}
