public import Synchronization

/// What was worked out for keys that come again and again. It forgets everything at once when it is full.
///
/// Every request asks several, so that it is inlined where it is used: with its types known it takes half the time.
/// Swift takes the code of `public` declarations alone into other modules.
public final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    @usableFromInline let most: Int
    @usableFromInline let known = Mutex<[Key: Value]>([:])

    /// - Parameter most: values that are kept.
    @inlinable
    public init(most: Int) { self.most = most }

    /// The value of a key, worked out where it is not known.
    @inlinable
    public func value<E: Error>(of key: Key, _ make: (Key) throws(E) -> Value) throws(E) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = try make(key)
        known.withLock { known in
            if known.count >= most { known = [:] }
            known[key] = value
        }
        return value
    }
}
