internal import Base
internal import SigV4
internal import Synchronization
internal import Wire

extension ByteStream {
    /// The same bytes; their end is a fault where they are not what was signed, so that nobody keeps them.
    /// - Parameter digest: the SHA-256 that the client has signed, in hexadecimal.
    func checked(against digest: String) -> ByteStream {
        let computed = Mutex(SHA256Stream())
        return ByteStream(length: length, trailerNames: trailerNames, trailers: { self.trailers }) {
            if let part = try await self.next() {
                computed.withLock { $0.update(part) }
                return part
            }
            let sent = Hex.encode(computed.withLock { $0.finish() })
            guard sent == digest else {
                throw Fault(SignatureFault.payloadHashMismatch(claimed: digest, computed: sent).reply(in: .s3))
            }
            return nil
        }
    }
}
