package import Base
internal import Synchronization

/// The key that a secret becomes for one day, region and service, ready to sign.
package struct SigningKey: Sendable {
    private let key: HMACKey<SHA256Stream>

    /// - Source: IAM User Guide, Create a signed AWS API request, step 4: derive a signing key.
    package init(secret: Secret<String>, scope: CredentialScope) {
        var key = Array("AWS4".utf8) + Array(secret.value.utf8)
        for part in [scope.date, scope.region, scope.service, CredentialScope.terminator] {
            key = Digest.hmacSHA256(key: key, part.utf8)
        }
        self.key = HMACKey<SHA256Stream>(key)
    }

    /// The signature of a string to sign (also of the policy of a browser's form upload), in lower-case hexadecimal.
    package func signature(of text: some Sequence<UInt8>) -> String { Hex.encode(key.code(of: text)) }
}

/// Keeps derived keys, since deriving one costs four HMACs. Bounded: the oldest entry leaves.
package final class SigningKeyCache: Sendable {
    private struct Entry: Hashable {
        let secret: String
        let scope: CredentialScope
    }

    private struct State {
        var keys: [Entry: SigningKey] = [:]
        var order: [Entry] = []
        var oldest = 0
    }

    private let state = Mutex(State())
    private let capacity: Int

    package init(capacity: Int = LimitsSigV4.signingKeys) {
        precondition(capacity > 0)
        self.capacity = capacity
    }

    package var count: Int { state.withLock { $0.keys.count } }

    package func key(secret: Secret<String>, scope: CredentialScope) -> SigningKey {
        let entry = Entry(secret: secret.value, scope: scope)
        if let key = state.withLock({ $0.keys[entry] }) { return key }
        let key = SigningKey(secret: secret, scope: scope)
        state.withLock { keep(key, for: entry, in: &$0) }
        return key
    }

    private func keep(_ key: SigningKey, for entry: Entry, in state: inout State) {
        guard state.keys.updateValue(key, forKey: entry) == nil else { return }
        if state.order.count < capacity { return state.order.append(entry) }
        state.keys[state.order[state.oldest]] = nil
        state.order[state.oldest] = entry
        state.oldest = (state.oldest + 1) % capacity
    }
}
