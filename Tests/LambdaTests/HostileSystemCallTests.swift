import Base
import LambdaAPI
import Testing

@testable import Lambda

/// What a function may try with the kernel and with what is not its own.
extension Scenarios {
    @Suite struct HostileSystemCallTests {
        /// Runs Python lines, whose `found` is the function's result. `call(name, …)` gives how a function of the C
        /// library ended, `number(n, …)` a system call by its number.
        private static func attack(_ lines: String) async throws -> String {
            var payload = ""
            try await Scene.play { scene in
                let begin = """
                    import ctypes, errno, os, socket, struct, time
                    libc = ctypes.CDLL(None, use_errno=True)
                    def outcome(result):
                        return "done" if result >= 0 else errno.errorcode[ctypes.get_errno()]
                    def call(name, *arguments):
                        ctypes.set_errno(0)
                        return outcome(getattr(libc, name)(*arguments))
                    def attempt(action):
                        try: return ["done", action()]
                        except OSError as error: return errno.errorcode.get(error.errno, str(error))
                    def handler(event, context):
                        found = []

                    """
                let body = lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
                try await scene.create("f", ["app.py": begin + body + "\n    return found\n"]) { $0.memorySize = 256 }
                let answer = try await scene.invoke("f", tail: true)
                payload = answer.payload
                #expect(answer.error == nil, "\(answer.payload) \(answer.log)")
            }
            return payload
        }

        @Test("the clock, the host's name and the kernel's log are not a function's")
        func machine() async throws {
            let found = try await Self.attack(
                """
                found.append(attempt(lambda: time.clock_settime(time.CLOCK_REALTIME, 0)))
                found.append(attempt(lambda: socket.sethostname("mine")))
                found.append(call("klogctl", 3, ctypes.create_string_buffer(64), 64))
                found.append(call("reboot", 0x89abcdef))
                found.append(call("adjtimex", ctypes.create_string_buffer(512)))
                """)
            #expect(found == #"["EPERM", "EPERM", "EPERM", "EPERM", "EPERM"]"#)
        }

        @Test("tracing and reading the memory of other processes are refused")
        func tracing() async throws {
            let found = try await Self.attack(
                """
                child = os.fork()
                if child == 0: time.sleep(600)
                found.append(call("ptrace", 16, child, 0, 0))
                found.append(call("process_vm_readv", child, None, 0, None, 0, 0))
                found.append(attempt(lambda: open("/proc/1/mem", "rb")))
                found.append(attempt(lambda: open("/proc/1/environ", "rb")))
                os.kill(child, 9)
                """)
            #expect(found == #"["EPERM", "EPERM", "EACCES", "EACCES"]"#)
        }

        @Test("no name space can be made or entered, and nothing mounted")
        func nameSpaces() async throws {
            let found = try await Self.attack(
                """
                for kind in [0x10000000, 0x00020000, 0x40000000, 0x20000000]: found.append(call("unshare", kind))
                found.append(call("setns", os.open("/proc/self/ns/net", os.O_RDONLY), 0))
                found.append(call("mount", b"none", b"/tmp", b"tmpfs", 0, None))
                found.append(call("umount2", b"/tmp", 2))
                found.append(call("chroot", b"/tmp"))
                found.append(call("syscall", 155, b"/tmp", b"/tmp"))
                """)
            #expect(found == "[" + Array(repeating: #""EPERM""#, count: 9).joined(separator: ", ") + "]")
        }

        @Test("keyrings, raw and foreign sockets, bpf and io_uring are refused")
        func kernelDoors() async throws {
            let found = try await Self.attack(
                """
                found.append(call("syscall", 250, 0, -3, 1))
                found.append(call("syscall", 248, b"user", b"x", b"y", 1, -3))
                found.append(call("syscall", 321, 0, None, 0))
                found.append(call("syscall", 425, 8, None))
                for kind in [(socket.AF_INET, socket.SOCK_RAW, 1), (socket.AF_PACKET, socket.SOCK_RAW, 3)]:
                    found.append(attempt(lambda: socket.socket(*kind)))
                for family in [38, 40]: found.append(attempt(lambda: socket.socket(family, socket.SOCK_STREAM)))
                """)
            let refused = Array(repeating: #""EPERM""#, count: 6) + Array(repeating: #""EAFNOSUPPORT""#, count: 2)
            #expect(found == "[" + refused.joined(separator: ", ") + "]")
        }

        @Test("sockets are of the families and protocols that programs use, and new calls seem not to be there")
        func rareDoors() async throws {
            let found = try await Self.attack(
                """
                for family in [socket.AF_UNIX, socket.AF_INET, socket.AF_INET6]:
                    found.append(attempt(lambda: socket.socket(family, socket.SOCK_STREAM).close()))
                found.append(attempt(lambda: len(socket.if_nameindex())))
                found.append(attempt(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).close()))
                for protocol in [4, 12, 15, 16]:
                    found.append(attempt(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol)))
                found.append(attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262)))
                found.append(attempt(lambda: socket.socket(44, socket.SOCK_RAW)))
                for number in [444, 447, 457, 458, 467]: found.append(call("syscall", number, 0, 0, 0, 0))
                found.append(call("syscall", 238, 0, None, 0))
                found += [call("personality", 0xFFFFFFFF), call("personality", 0x0040000), call("personality", 0)]
                """)
            let done = Array(repeating: #"["done", null]"#, count: 3) + [#"["done", 1]"#, #"["done", null]"#]
            let refused =
                Array(repeating: #""EPROTONOSUPPORT""#, count: 5) + [#""EAFNOSUPPORT""#]
                + Array(repeating: #""ENOSYS""#, count: 5) + [#""EPERM""#, #""done""#, #""EPERM""#, #""done""#]
            #expect(found == "[" + (done + refused).joined(separator: ", ") + "]")
        }

        @Test("a function sees its own processes, files and sockets, and nobody else's")
        func others() async throws {
            try await Scene.play { scene in
                let secret =
                    "def handler(event, context):\n    import time; time.sleep(2)\n    return 'martlet-secret'\n"
                try await scene.create("other", ["app.py": secret])
                let source = """
                    import os, socket
                    def reach(port, host="127.0.0.1"):
                        try:
                            socket.create_connection((host, port), 1).recv(1)
                            return True
                        except OSError:
                            return False
                    def handler(event, context):
                        names = [open(f"/proc/{p}/cmdline").read() for p in os.listdir("/proc") if p.isdigit()]
                        # Turned round, so that it is not found in this file.
                        readable, secret = [], bytes(reversed(b"terces-teltram"))
                        for top, folders, files in os.walk("/"):
                            folders[:] = [f for f in folders if top != "/" or f not in ("proc", "usr", "sys")]
                            for name in files:
                                path = os.path.join(top, name)
                                try:
                                    if secret in open(path, "rb").read(100000): readable.append(path)
                                except OSError: pass
                        unix = [line.split()[7] for line in open("/proc/net/unix").readlines()[1:] if len(line.split()) > 7]
                        ports = [p for p in event if reach(p)]
                        return [len(names) < 8, readable, unix, ports, reach(80, "169.254.169.254")]
                    """
                try await scene.create("curious", ["app.py": source])
                async let sleeping = scene.invoke("other", "1")
                let answer = try await scene.invoke("curious", "[22, 80, 5432, 8080]")
                #expect(answer.payload == "[true, [], [], [], false]")
                #expect(try await sleeping.payload == #""martlet-secret""#)
            }
        }
    }
}
