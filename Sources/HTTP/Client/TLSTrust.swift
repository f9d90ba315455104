internal import Base
internal import CTLS

/// Whom a client believes to be who they say: whom the system's roots vouch for, and those of the file and the folder
/// that the variables SSL_CERT_FILE and SSL_CERT_DIR name, as with every program that uses OpenSSL.
// SAFETY: libssl's contexts may be used by several threads at once, and nothing here changes one.
final class TLSTrust: @unchecked Sendable {
    private let context: OpaquePointer

    /// - Throws: `http.tls`.
    init() throws(Failure) {
        guard let context = SSL_CTX_new(TLS_client_method()) else { throw Self.failure("cannot begin") }
        self.context = context
        guard SSL_CTX_ctrl(context, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(TLS1_2_VERSION), nil) == 1,
            SSL_CTX_set_default_verify_paths(context) == 1
        else { throw Self.failure("cannot read the roots") }
        // The variables name roots besides the system's, not in their place; those may be in the folder alone.
        if SSL_CTX_load_verify_file(context, X509_get_default_cert_file()) != 1 { ERR_clear_error() }
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
    }

    deinit { SSL_CTX_free(context) }

    /// A session with a server of this name, or address.
    /// - Throws: `http.tls`.
    func session(with host: String) throws(Failure) -> TLSSession {
        guard let session = SSL_new(context) else { throw Self.failure("cannot begin") }
        let (input, output) = (BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()))
        // The session owns both from here on.
        SSL_set_bio(session, input, output)
        SSL_set_connect_state(session)
        guard let input, let output, Self.expect(host, session) else {
            SSL_free(session)
            throw Self.failure("cannot begin with \(host)")
        }
        return TLSSession(session, input: input, output: output)
    }

    /// The certificate must be for this very host, and nobody but HTTP/1.1 is asked for.
    private static func expect(_ host: String, _ session: OpaquePointer) -> Bool {
        defer { ERR_clear_error() }
        let protocols: [UInt8] = [8] + "http/1.1".utf8
        guard SSL_set_alpn_protos(session, protocols, CUnsignedInt(protocols.count)) == 0 else { return false }
        if X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session), host) == 1 { return true }
        SSL_set_hostflags(session, CUnsignedInt(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
        return host.withCString { name in
            let isNamed = SSL_ctrl(
                session, SSL_CTRL_SET_TLSEXT_HOSTNAME, Int(TLSEXT_NAMETYPE_host_name),
                UnsafeMutableRawPointer(mutating: name))
            return isNamed == 1 && SSL_set1_host(session, name) == 1
        }
    }

    static func failure(_ message: String) -> Failure {
        Failure(code: "http.tls", message: message, stage: "speak TLS", isRetryable: true)
    }
}
