import Base
import Glibc
import Testing

@testable import Sandbox

extension SandboxScenarios {
    @Test("a program runs, prints, and its exit status comes back")
    func exitStatus() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let finished = try await SandboxScenarios.shell(driver, folder, "echo hello; echo trouble >&2; exit 3")
            #expect(finished.exit == SandboxExit(status: 3, signal: nil, isOutOfMemory: false))
            #expect(finished.output == "hello\ntrouble\n")
        }
    }

    @Test("nothing outside /tmp can be written")
    func readOnly() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let layer = try folder.folder("layer")
            let places = "/ /var/task /var/runtime /opt /usr /etc /dev /var /etc/ssl"
            let command =
                "for d in \(places); do touch $d/x 2>/dev/null && echo wrote $d; done; touch /tmp/x && echo ok"
            let finished = try await SandboxScenarios.shell(driver, folder, command) {
                $0.layerFolders = [layer]
                $0.runtimeFolder = layer
            }
            #expect(finished.output == "ok\n")
        }
    }

    @Test("only the sandbox's own processes are seen")
    func processes() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            var spec = SandboxSpec(id: "other", codeFolder: folder.path, arguments: ["/bin/sleep", "60"])
            spec.environment = [:]
            let other = try await driver.create(spec)
            let finished = try await SandboxScenarios.shell(
                driver, folder, "ls /proc | grep -c '^[0-9]'; ps ax | grep -c '[s]leep 60'")
            let counts = finished.output.split(separator: "\n").compactMap { Int($0) }
            #expect((counts.first ?? 99) <= 5 && counts.last == 0)
            await other.destroy()
        }
    }

    @Test("there are no capabilities, no new privileges, and a filter of system calls")
    func privileges() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let command =
                "grep -E '^(Cap|NoNewPrivs|Seccomp:)' /proc/self/status; id -u; "
                + "unshare -Ur true 2>&1 | grep -c permitted"
            let lines = try await SandboxScenarios.shell(driver, folder, command).output.split(separator: "\n").map(
                String.init)
            #expect(lines.filter { $0.hasPrefix("Cap") }.allSatisfy { $0.hasSuffix("0000000000000000") })
            #expect(lines.contains("NoNewPrivs:\t1") && lines.contains("Seccomp:\t2"))
            #expect((Int(lines[lines.count - 2]) ?? 0) >= 900_000)
            #expect(lines.last == "1")
        }
    }

    @Test("each sandbox has a user of its own")
    func users() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let spec = SandboxSpec(id: "a", codeFolder: folder.path, arguments: ["/usr/bin/id", "-u"])
            let (first, second) = (try await driver.create(spec), try await driver.create(spec))
            _ = await (first.exit, second.exit)
            #expect(OutputReader.drain(first.standardOutput) != OutputReader.drain(second.standardOutput))
        }
    }

    @Test("the network is the loopback alone, with both listeners on it")
    func network() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let command =
                "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '; "
                + "cut -c7-22 /proc/net/tcp | grep -c -E '0100007F:(2329|11D6)'"
            let finished = try await SandboxScenarios.shell(driver, folder, command)
            #expect(finished.output == "lo\n2\n")
        }
    }

    @Test("nothing of the server's environment, files or descriptors is handed on")
    func clean() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let command =
                "env | grep -v -E '^(PWD|PATH|_|SHLVL)='; ls /root /home /var/log 2>/dev/null; "
                + "ls /proc/self/fd | wc -l"
            // Three standard streams, and the folder that ls itself has open.
            let finished = try await SandboxScenarios.shell(driver, folder, command)
            #expect(finished.output == "4\n")
        }
    }

    @Test("layers lie over each other, the last one on top")
    func layers() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            try folder.write("one/a", "a1")
            try folder.write("one/b", "b1")
            try folder.write("two, with:odd name/b", "b2")
            let finished = try await SandboxScenarios.shell(driver, folder, "cat /opt/a /opt/b; ls /.layers") {
                $0.layerFolders = [folder.path + "/one", folder.path + "/two, with:odd name"]
            }
            #expect(finished.output.hasPrefix("a1b2"))
            #expect(finished.output.contains("Permission denied"))
        }
    }

    @Test("a missing folder and a missing program are errors that name the step, and leave nothing")
    func broken() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            var spec = SandboxSpec(id: "broken", codeFolder: "/does/not/exist", arguments: ["/bin/true"])
            await #expect { try await driver.create(spec) } throws: {
                ($0 as? Failure)?.stage == "open /does/not/exist" && "\($0)".contains("No such file or directory")
            }
            spec = SandboxSpec(id: "broken", codeFolder: folder.path, arguments: ["/var/task/bootstrap"])
            await #expect { try await driver.create(spec) } throws: {
                ($0 as? Failure)?.stage == "execute /var/task/bootstrap"
            }
            spec.layerFolders = ["relative"]
            await #expect { try await driver.create(spec) } throws: { ($0 as? Failure)?.stage == "check the folders" }
        }
    }
}
