internal import Base
internal import CTLS
internal import NIOCore

/// A client's side of TLS, without a socket: bytes of the network go in and come out, and so do those of the
/// conversation.
final class TLSSession {
    enum Reading {
        case bytes(ByteBuffer)
        /// Nothing before more bytes of the network come.
        case wait
        /// The server has said that nothing follows.
        case end
    }

    private let session: OpaquePointer
    private let input: OpaquePointer
    private let output: OpaquePointer
    private static let chunk = 16 * 1024

    /// - Parameter session: it owns the other two.
    init(_ session: OpaquePointer, input: OpaquePointer, output: OpaquePointer) {
        (self.session, self.input, self.output) = (session, input, output)
    }

    deinit { SSL_free(session) }

    // MARK: - The network's side

    /// - Throws: `http.tls`.
    func receive(_ bytes: ByteBuffer) throws(Failure) {
        let isTaken = bytes.withUnsafeReadableBytes { bytes in
            bytes.isEmpty || BIO_write(input, bytes.baseAddress, CInt(bytes.count)) == CInt(bytes.count)
        }
        guard isTaken else { throw TLSTrust.failure("out of memory") }
    }

    /// What is to be sent; nil for nothing.
    func send() -> ByteBuffer? {
        let count = BIO_ctrl_pending(output)
        guard count > 0 else { return nil }
        var buffer = ByteBuffer()
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
            max(0, Int(BIO_read(output, bytes.baseAddress, CInt(count))))
        }
        return buffer
    }

    // MARK: - The conversation's side

    /// Goes on with the handshake.
    /// - Returns: whether it is through.
    /// - Throws: `http.tls`.
    func shakeHands() throws(Failure) -> Bool {
        ERR_clear_error()
        let result = SSL_do_handshake(session)
        guard result != 1 else { return true }
        guard SSL_get_error(session, result) == SSL_ERROR_WANT_READ else { throw refusal() }
        return false
    }

    /// - Throws: `http.tls`.
    func write(_ bytes: ByteBuffer) throws(Failure) {
        guard bytes.readableBytes > 0 else { return }
        ERR_clear_error()
        let written = bytes.withUnsafeReadableBytes { SSL_write(session, $0.baseAddress, CInt($0.count)) }
        // Into memory everything goes at once.
        guard written == CInt(bytes.readableBytes) else { throw refusal() }
    }

    /// - Throws: `http.tls`.
    func read() throws(Failure) -> Reading {
        ERR_clear_error()
        var buffer = ByteBuffer()
        var result: CInt = 0
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.chunk) { bytes in
            result = SSL_read(session, bytes.baseAddress, CInt(Self.chunk))
            return max(0, Int(result))
        }
        guard result <= 0 else { return .bytes(buffer) }
        switch SSL_get_error(session, result) {
        case SSL_ERROR_WANT_READ: return .wait
        case SSL_ERROR_ZERO_RETURN: return .end
        default: throw refusal()
        }
    }

    /// Says that nothing follows.
    func end() {
        ERR_clear_error()
        SSL_shutdown(session)
    }

    private func refusal() -> Failure {
        let verdict = SSL_get_verify_result(session)
        if verdict != Int(X509_V_OK), let text = X509_verify_cert_error_string(verdict) {
            return TLSTrust.failure("the server's certificate is not trusted: \(String(cString: text))")
        }
        guard let text = ERR_reason_error_string(ERR_peek_last_error()) else {
            return TLSTrust.failure("the server does not speak TLS as it should")
        }
        return TLSTrust.failure(String(cString: text))
    }
}
