internal import Base
internal import Glibc

/// A pipe whose read end does not block.
struct Pipe {
    let read: SandboxDescriptor
    let write: SandboxDescriptor

    static func open() throws(Failure) -> Pipe {
        var ends: [Int32] = [-1, -1]
        // SAFETY: pipe writes two numbers into the array.
        guard pipe(&ends) == 0, ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }),
            fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0
        else {
            throw Failure(code: "sandbox.create", stage: "make output pipes", errno: errno)
        }
        return Pipe(read: SandboxDescriptor(ends[0]), write: SandboxDescriptor(ends[1]))
    }
}
