internal import Base
internal import Glibc

/// Finds out that nobody can be answered at an address, before a data folder is made for a server that will not run.
enum AddressProbe {
    /// - Throws: `CommandFailure` where the address cannot be bound. A name that is not known is left to the server.
    static func check(_ address: Endpoint) throws {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(address.host, String(address.port), &hints, &found) == 0, let list = found else { return }
        defer { freeaddrinfo(list) }
        // SAFETY: the list is alive until it is freed above.
        let first = list.pointee
        let descriptor = socket(first.ai_family, first.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), first.ai_protocol)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var isReused: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, first.ai_addr, first.ai_addrlen) != 0 else { return }
        let error = errno
        throw CommandFailure(
            listening: address,
            Failure(
                code: error == EADDRINUSE ? "http.addressInUse" : "http.listen",
                message: String(cString: strerror(error)), stage: "listen"))
    }
}
