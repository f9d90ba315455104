internal import Base
internal import Certificates
internal import Store
internal import Synchronization

/// The key that signs this platform's messages, with its certificate. It is made when the first message is signed, and
/// kept.
///
/// A text is signed once: a message that is tried again, or goes to several kinds of endpoints, has the signature that
/// it had.
final class SigningMaterial: Sendable {
    private let key: SigningKey
    let pem: String
    /// The name under which the certificate is served, as AWS names its own.
    let file: String
    private let made = Mutex(LatestSignatures())

    private init(_ row: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: row), let key = json["key"]?.string.flatMap({ Base64.decode($0) }),
            let certificate = json["certificate"]?.string.flatMap({ Base64.decode($0) })
        else { throw Failure(code: "sns.signing", message: "The signing key is damaged.", stage: "read the key") }
        self.key = try SigningKey(bytes: key)
        pem = SigningKey.pem(certificate: certificate)
        file = Self.file(of: certificate)
    }

    private static func file(of certificate: [UInt8]) -> String {
        prefix + Hex.encode(Digest.sha256(certificate).prefix(16)) + ".pem"
    }

    static let prefix = "SimpleNotificationService-"
    static let row = Key("sns", "signing")

    static func load(_ store: any Store, clock: any Clock, randomness: any Randomness) async throws -> SigningMaterial {
        for _ in 0..<LimitsStore.conflictRetries {
            if let row = try await store.get(row) { return try SigningMaterial(row.value) }
            var transaction = Transaction()
            transaction.check(row, .absent)
            transaction.put(row, try make(clock: clock, randomness: randomness))
            _ = try await store.commit(transaction)
        }
        throw Failure(code: "sns.signing", message: "The key was not kept.", stage: "keep the key", isRetryable: true)
    }

    /// The row of a new key.
    static func make(clock: any Clock, randomness: any Randomness) throws(Failure) -> [UInt8] {
        let key = try SigningKey.make(bits: LimitsSNS.keyBits)
        let certificate = try key.certificate(
            name: "sns.amazonaws.com", serial: randomness.next(), from: clock.now - .seconds(86_400),
            to: clock.now + LimitsSNS.certificateTime)
        return JSON.object([
            "key": .string(Base64.encode(try key.bytes)), "certificate": .string(Base64.encode(certificate)),
        ]).bytes
    }
}

extension SigningMaterial {
    /// The signature of a text, in Base64.
    /// - Parameter version: of the signature: SHA-1 for `1`, SHA-256 for `2`.
    func signature(of text: [UInt8], version: String) throws(Failure) -> String {
        let hash: SigningKey.Hash = version == "2" ? .sha256 : .sha1
        let digest = hash.digest(text)
        if let known = made.withLock({ $0[digest] }) { return known }
        let signature = Base64.encode(try key.sign(digest: digest, hash))
        made.withLock { $0.keep(signature, of: digest) }
        return signature
    }
}

/// The signatures that were made last, by the digest of what is signed. When the latest are as many as may be, they
/// become the earlier ones, and those before are forgotten.
private struct LatestSignatures {
    private var latest: [[UInt8]: String] = [:]
    private var earlier: [[UInt8]: String] = [:]

    subscript(digest: [UInt8]) -> String? { latest[digest] ?? earlier[digest] }

    mutating func keep(_ signature: String, of digest: [UInt8]) {
        if latest.count >= LimitsSNS.signatures / 2 { (earlier, latest) = (latest, [:]) }
        latest[digest] = signature
    }
}

/// The material, loaded once.
final class Signer: Sendable {
    private let store: any Store
    private let clock: any Clock
    private let randomness: any Randomness
    private let loaded = Mutex<SigningMaterial?>(nil)

    init(store: any Store, clock: any Clock, randomness: any Randomness) {
        (self.store, self.clock, self.randomness) = (store, clock, randomness)
    }

    func material() async throws -> SigningMaterial {
        if let known = loaded.withLock({ $0 }) { return known }
        let material = try await SigningMaterial.load(store, clock: clock, randomness: randomness)
        loaded.withLock { $0 = material }
        return material
    }

    /// What signs a message; nil where nothing of it is signed.
    func material(for message: Publication, as forms: [NotificationForm]) async throws -> SigningMaterial? {
        message.isSigned(as: forms) ? try await material() : nil
    }
}

extension Publication {
    /// Whether anything of it has a signature: a body by itself has none, and neither have messages of FIFO topics.
    func isSigned(as forms: [NotificationForm]) -> Bool { sequence == nil && forms.contains { $0 != .text } }
}
