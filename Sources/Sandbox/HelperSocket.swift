internal import Base
internal import Glibc

/// The server's end of the socket to the sandbox program: whole messages, and descriptors that come with them.
struct HelperSocket {
    struct Packet {
        let message: HelperMessage
        let descriptors: [Int32]
    }

    let descriptor: Int32

    /// Two connected ends: the server's, and the one to give to the program.
    static func pair() throws(Failure) -> (server: HelperSocket, helper: Int32) {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        // SAFETY: socketpair writes two numbers into the array.
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw Failure(code: "sandbox.helper", stage: "make a socket for the sandbox program", errno: errno)
        }
        return (HelperSocket(descriptor: ends[0]), ends[1])
    }

    func send(_ message: HelperMessage) throws(Failure) {
        let bytes = message.encoded
        guard bytes.count <= SandboxLimits.messageBytes else {
            throw Failure(code: "sandbox.create", message: "\(bytes.count) bytes", stage: "fit the spec into a message")
        }
        // SAFETY: the buffer outlives the call.
        let sent = retrying { Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
        guard sent == bytes.count else {
            throw Failure(code: "sandbox.helper", stage: "send to the sandbox program", errno: errno)
        }
    }

    /// The next message; waits for it. Nil when the other end is closed, or sends what is not a message.
    func receive(into buffer: inout [UInt8]) -> Packet? {
        var descriptors: [Int32] = []
        let count = buffer.withUnsafeMutableBytes { receive(into: $0, &descriptors) }
        if count > 0, let message = HelperMessage(decoding: buffer[..<count]) {
            return Packet(message: message, descriptors: descriptors)
        }
        for descriptor in descriptors { _ = close(descriptor) }
        return nil
    }

    // SAFETY: all pointers in the header are to memory that lives until recvmsg returns; control data is read within
    // the length that the kernel wrote.
    private func receive(into buffer: UnsafeMutableRawBufferPointer, _ descriptors: inout [Int32]) -> Int {
        let headerBytes = MemoryLayout<cmsghdr>.size
        let room = headerBytes + SandboxLimits.messageDescriptors * MemoryLayout<Int32>.size
        return withUnsafeTemporaryAllocation(byteCount: room, alignment: MemoryLayout<cmsghdr>.alignment) { control in
            var part = iovec(iov_base: buffer.baseAddress, iov_len: buffer.count)
            return withUnsafeMutablePointer(to: &part) { part in
                var header = msghdr()
                (header.msg_iov, header.msg_iovlen) = (part, 1)
                (header.msg_control, header.msg_controllen) = (control.baseAddress, room)
                let count = retrying { recvmsg(descriptor, &header, Int32(MSG_CMSG_CLOEXEC)) }
                guard count > 0, header.msg_controllen >= headerBytes else { return count }
                let rights = control.load(as: cmsghdr.self)
                guard rights.cmsg_type == Int32(SCM_RIGHTS) else { return count }
                for offset in stride(
                    from: headerBytes, to: min(Int(rights.cmsg_len), room), by: MemoryLayout<Int32>.size)
                {
                    descriptors.append(control.load(fromByteOffset: offset, as: Int32.self))
                }
                return count
            }
        }
    }
}
