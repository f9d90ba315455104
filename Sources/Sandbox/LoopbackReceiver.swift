internal import Base
internal import Glibc

/// A UDP socket on a free port of 127.0.0.1, non-blocking.
enum LoopbackReceiver {
    /// Where functions find the X-Ray daemon in a sandbox of their own.
    static let address = "127.0.0.1:2000"

    static func open() throws(Failure) -> (descriptor: SandboxDescriptor, port: UInt16) {
        let type = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let number = socket(AF_INET, type, 0)
        guard number >= 0 else { throw failure() }
        let descriptor = SandboxDescriptor(number)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        // SAFETY: a sockaddr_in is passed as the sockaddr that the calls take, with its own length.
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(number, $0, length) == 0 && getsockname(number, $0, &length) == 0
            }
        }
        guard isBound else { throw failure() }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    private static func failure() -> Failure {
        Failure(code: "sandbox.create", stage: "receive on 127.0.0.1", errno: errno)
    }
}
