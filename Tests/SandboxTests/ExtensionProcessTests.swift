import Base
import Glibc
import Testing

@testable import Sandbox

extension SandboxScenarios {
    @Test("extensions run before the program, end one by one, and take connections from outside")
    func extensions() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let listener = """
                #!/usr/bin/python3
                import os, signal, socket, sys
                server = socket.create_server(("sandbox.localdomain", 8080))
                print("ready", os.environ["OWN"], os.getcwd(), os.path.basename(__file__), flush=True)
                connection = server.accept()[0]
                print(connection.recv(100).decode(), flush=True)
                sys.exit(7)
                """
            try folder.write("layer/extensions/listener", listener, permissions: 0o755)
            try folder.write("layer/extensions/broken", "#!/no/such/program\n", permissions: 0o755)
            var spec = SandboxSpec(
                id: "extended", codeFolder: folder.path, arguments: ["/bin/sh", "-c", "echo program"])
            spec.layerFolders = [folder.path + "/layer"]
            spec.extensions = SandboxExtensions(names: ["broken", "listener"], environment: ["OWN": "variable"])
            let sandbox = try await driver.create(spec)
            var ends = try #require(sandbox.processEnds).makeAsyncIterator()
            let broken = await ends.next()
            #expect(broken?.name == "broken" && broken?.launchError == "no such file or directory")
            let output = try #require(sandbox.extensionOutput?.take())
            defer { _ = close(output) }
            #expect(OutputReader.line(output) == "ready variable / listener\n")
            await #expect(throws: Failure.self) { try await sandbox.connect(port: 8081) }
            let connection = try await sandbox.connect(port: 8080)
            #expect(write(connection, "hello", 5) == 5)
            _ = close(connection)
            #expect(OutputReader.line(output) == "hello\n")
            let ended = await ends.next()
            #expect(ended?.name == "listener" && ended?.exit.status == 7)
            sandbox.run()
            let program = await ends.next()
            #expect(program?.name == nil && program?.exit.status == 0)
            await sandbox.destroy()
            #expect(await ends.next() == nil)
        }
    }

    @Test("one process of several is ended by its name")
    func endingOne() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            try folder.write("layer/extensions/sleeper", "#!/bin/sh\nexec sleep 600\n", permissions: 0o755)
            var spec = SandboxSpec(id: "sleepers", codeFolder: folder.path, arguments: ["/bin/sleep", "600"])
            spec.layerFolders = [folder.path + "/layer"]
            spec.extensions = SandboxExtensions(names: ["sleeper"], environment: ["PATH": "/usr/bin:/bin"])
            let sandbox = try await driver.create(spec)
            sandbox.run()
            var ends = try #require(sandbox.processEnds).makeAsyncIterator()
            sandbox.terminate()
            #expect(await ends.next()?.exit.signal == SIGTERM)
            sandbox.endProcess("sleeper")
            let ended = await ends.next()
            #expect(ended?.name == "sleeper" && ended?.exit.signal == SIGKILL)
            await sandbox.destroy()
        }
    }
}
