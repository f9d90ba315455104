internal import Base
internal import Glibc

/// A connection to a port of 127.0.0.1.
enum LoopbackConnection {
    static func open(_ port: UInt16) throws(Failure) -> Int32 {
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        (address.sin_addr.s_addr, address.sin_port) = (UInt32(0x7F00_0001).bigEndian, port.bigEndian)
        // SAFETY: a sockaddr_in is passed as the sockaddr that the call takes, with its own length.
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard number >= 0, isConnected, fcntl(number, F_SETFL, O_NONBLOCK) == 0 else {
            defer { if number >= 0 { _ = close(number) } }
            throw Failure(code: "sandbox.connect", stage: "connect to 127.0.0.1:\(port)", errno: errno)
        }
        return number
    }
}

/// A listening TCP socket on a free port of 127.0.0.1, non-blocking.
enum LoopbackListener {
    private static let backlog: Int32 = 128

    static func open() throws(Failure) -> (descriptor: SandboxDescriptor, port: UInt16) {
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let number = socket(AF_INET, type, 0)
        guard number >= 0 else { throw failure() }
        let descriptor = SandboxDescriptor(number)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        // SAFETY: a sockaddr_in is passed as the sockaddr that the calls take, with its own length.
        let isListening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(number, $0, length) == 0 && listen(number, backlog) == 0 && getsockname(number, $0, &length) == 0
            }
        }
        guard isListening else { throw failure() }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    /// An endpoint address with the port that really listens.
    static func withPort(_ value: String, _ port: UInt16) -> String {
        value.split(separator: "127.0.0.1:4566", omittingEmptySubsequences: false).joined(
            separator: "127.0.0.1:\(port)")
    }

    private static func failure() -> Failure {
        Failure(code: "sandbox.create", stage: "listen on 127.0.0.1", errno: errno)
    }
}
