import Base
import Testing

@testable import Sandbox

/// What functions reach, in a network of the test's own.
extension SandboxScenarios {
    /// Runs `body` with a driver whose program is in a `NetworkWorld`.
    private static func withWorld(
        _ egress: Egress, _ body: (any SandboxDriver, TestFolder) async throws -> Void
    ) async throws {
        let world = try TestFolder()
        defer { world.remove() }
        let program = try NetworkWorld(world).program
        let change = { (configuration: inout LinuxSandboxDriver.Configuration) in
            (configuration.program, configuration.egress) = (program, egress)
            (configuration.isEgressRequired, configuration.guardedPort) = (true, 4566)
        }
        try await withDriver(configured: change, body)
    }

    /// Runs Python in a sandbox, with `get(host, port)` that gives what a host says, or the name of the failure.
    private static func python(
        _ driver: any SandboxDriver, _ folder: TestFolder, _ source: String, memoryMB: Int = 128,
        _ change: (inout SandboxSpec) -> Void = { _ in }
    ) async throws -> String {
        let begin = """
            import socket, time
            def get(host, port=8080):
                try:
                    with socket.create_connection((host, port), 5) as connection:
                        return connection.recv(100).decode() or "nothing"
                except OSError as error:
                    return type(error).__name__ + " " + str(error.errno)

            """
        try folder.write("reach.py", begin + source)
        return try await shell(driver, folder, "python3 -S /var/task/reach.py") {
            $0.memoryMB = memoryMB
            change(&$0)
        }.output
    }

    private static let everything = """
        print(get("198.51.100.2"), get("neighbour.example"), sep=", ")
        for name in ["198.51.100.1", "127.0.0.1", "169.254.169.254", "169.254.100.3", "198.51.100.255", "224.0.0.1"]:
            print(name, get(name), sep=": ")

        """

    @Test("with egress to the internet, other hosts are reached, but nothing of the machine and no metadata service")
    func internet() async throws {
        try await SandboxScenarios.withWorld(.internet) { driver, folder in
            let output = try await SandboxScenarios.python(driver, folder, SandboxScenarios.everything)
            // A connection is accepted before it is known whether the other side takes it; then it is reset.
            #expect(
                output == """
                    neighbour, neighbour
                    198.51.100.1: ConnectionResetError 104
                    127.0.0.1: ConnectionRefusedError 111
                    169.254.169.254: ConnectionResetError 104
                    169.254.100.3: ConnectionResetError 104
                    198.51.100.255: ConnectionResetError 104
                    224.0.0.1: OSError 101

                    """)
        }
    }

    @Test("with egress to the host, the machine's loopback is reached by its name, but not the server")
    func host() async throws {
        try await SandboxScenarios.withWorld(.host) { driver, folder in
            let more = "print(get('host.martlet.internal'), get('host.martlet.internal', 4566), sep=', ')"
            let output = try await SandboxScenarios.python(driver, folder, SandboxScenarios.everything + more)
            let lines = output.split(separator: "\n").map(String.init)
            #expect(lines.first == "neighbour, neighbour")
            #expect(lines.last == "machine, ConnectionResetError 104")
            #expect(lines.contains("198.51.100.1: ConnectionResetError 104"))
            #expect(lines.contains("169.254.169.254: ConnectionResetError 104"))
        }
    }

    @Test("without egress nothing is reached and no name is known")
    func none() async throws {
        try await SandboxScenarios.withWorld(.none) { driver, folder in
            let output = try await SandboxScenarios.python(
                driver, folder, "print(get('198.51.100.2'), get('neighbour.example'), sep=', ')")
            #expect(output == "OSError 101, gaierror -2\n")
        }
    }

    @Test("a secluded sandbox reaches nothing, though others do")
    func secluded() async throws {
        try await SandboxScenarios.withWorld(.internet) { driver, folder in
            let source = "print(get('198.51.100.2'), get('neighbour.example'), sep=', ')"
            let open = try await SandboxScenarios.python(driver, folder, source)
            let closed = try await SandboxScenarios.python(driver, folder, source) { $0.isSecluded = true }
            #expect(open == "neighbour, neighbour\n")
            #expect(!closed.contains("neighbour"))
        }
    }

    @Test("sandboxes that ask for names without end take no answers from another one")
    func fairNames() async throws {
        let flood = """
            import socket, time
            question = b"\\0\\1\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0\\6silent\\7example\\0\\0\\1\\0\\1"
            sockets = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(100)]
            end = time.monotonic() + 600
            print("ready", flush=True)
            while time.monotonic() < end:
                for one in sockets:
                    try: one.sendto(question, ("169.254.100.1", 53))
                    except OSError: pass
                time.sleep(0.1)
            """
        try await SandboxScenarios.withWorld(.internet) { driver, folder in
            try folder.write("flood.py", flood)
            let spec = SandboxSpec(
                id: "flood", codeFolder: folder.path, arguments: ["/usr/bin/python3", "-S", "/var/task/flood.py"])
            var others: [any Sandbox] = []
            for _ in 0..<20 {
                let other = try await driver.create(spec)
                others.append(other)
                let ready = try #require(other.standardOutput.take())
                #expect(OutputReader.line(ready) == "ready\n")
                SandboxDescriptor(ready).close()
            }
            let source = "time.sleep(0.5)\nfor _ in range(5): print(get('neighbour.example'))"
            let output = try await SandboxScenarios.python(driver, folder, source)
            for other in others { await other.destroy() }
            #expect(output == String(repeating: "neighbour\n", count: 5))
        }
    }

    @Test("a sandbox does not reach another one, and no datagrams leave it but questions for names")
    func neighbours() async throws {
        try await SandboxScenarios.withWorld(.internet) { driver, folder in
            try folder.write(
                "listen.py",
                "import socket\nl = socket.create_server(('0.0.0.0', 7000))\nprint('ready', flush=True)\nl.accept()")
            let other = try await driver.create(
                SandboxSpec(
                    id: "other", codeFolder: folder.path,
                    arguments: ["/usr/bin/python3", "-S", "/var/task/listen.py"]))
            guard let ready = other.standardOutput.take() else { return }
            #expect(OutputReader.line(ready) == "ready\n")
            let source = """
                print(get("169.254.100.2", 7000), get("127.0.0.1", 7000), sep=", ")
                datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                datagrams.connect(("198.51.100.2", 53))
                try:
                    for _ in range(2): datagrams.send(b"x"); time.sleep(0.1)
                except OSError as error: print(error.errno)
                """
            let output = try await SandboxScenarios.python(driver, folder, source)
            #expect(output == "ConnectionRefusedError 111, ConnectionRefusedError 111\n111\n")
            await other.destroy()
            SandboxDescriptor(ready).close()
        }
    }

    @Test("what is sent arrives whole, and as fast as the memory size lets it")
    func rate() async throws {
        try await SandboxScenarios.withWorld(.internet) { driver, folder in
            let source = """
                def load():
                    with socket.create_connection(("198.51.100.2", 8082)) as connection:
                        began, count = time.monotonic(), 0
                        while data := connection.recv(65536): count += len(data)
                        return count, time.monotonic() - began
                def echo(size):
                    import threading
                    sent, got = bytes(range(256)) * (size // 256), b""
                    with socket.create_connection(("198.51.100.2", 8081)) as connection:
                        def send(): connection.sendall(sent); connection.shutdown(socket.SHUT_WR)
                        thread = threading.Thread(target=send); thread.start()
                        while data := connection.recv(65536): got += data
                        thread.join()
                    return got == sent
                count, seconds = load()
                print(count, round(seconds * 1000), echo(2_000_000))
                """
            let slow = try await SandboxScenarios.python(driver, folder, source).split(whereSeparator: \.isWhitespace)
            let quick = try await SandboxScenarios.python(driver, folder, source, memoryMB: 3_000)
                .split(whereSeparator: \.isWhitespace)
            #expect(slow.count == 3 && slow[0] == "8000000" && slow[2] == "True")
            #expect(quick.count == 3 && quick[0] == "8000000" && quick[2] == "True")
            // 128/1,769 of 75 MB/s are 5.4 MB/s, of which a quarter of a second is there at once: 1.2 s.
            let (slowest, fastest) = (Int(slow[1]) ?? 0, Int(quick[1]) ?? 0)
            print("8 MB at 128 MB: \(slowest) ms, at 3,000 MB: \(fastest) ms")
            #expect(slowest > 1_100 && fastest < slowest)
        }
    }
}
