package import Synchronization

/// What was worked out for keys that come again and again. It forgets everything at once when it is full.
///
/// Every request asks several, so that it is inlined where it is used: with its types known it takes half the time.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    @usableFromInline let most: Int
    @usableFromInline let known = Mutex<[Key: Value]>([:])

    /// - Parameter most: values that are kept.
    @inlinable
    package init(most: Int) { self.most = most }

    /// The value of a key, worked out where it is not known.
    @inlinable
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
