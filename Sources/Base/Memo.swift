internal import Synchronization

/// What was worked out for keys that come again and again. It forgets everything at once when it is full.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let most: Int
    private let known = Mutex<[Key: Value]>([:])

    /// - Parameter most: values that are kept.
    package init(most: Int) { self.most = most }

    /// The value of a key, worked out where it is not known.
    package func value<E: Error>(of key: Key, _ make: (Key) throws(E) -> Value) throws(E) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = try make(key)
        known.withLock { known in
            if known.count >= most { known = [:] }
            known[key] = value
        }
        return value
    }
}
