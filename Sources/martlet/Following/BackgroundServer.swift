internal import Base
internal import Glibc

/// A server that `up` starts beside itself when none answers.
struct BackgroundServer: Sendable {
    /// Where its state and its log are.
    static let folder = ".martlet"
    private let processID: pid_t
    /// Held open for as long as the server is to run: it ends when this process does, however that ends.
    private let life: Int32

    /// Starts one unless one answers.
    /// - Returns: the server that was started; nil where one was running.
    static func ensure(_ client: AWSClient) async throws -> BackgroundServer? {
        if try await answers(client) { return nil }
        let endpoint = client.settings.endpoint
        guard ["127.0.0.1", "localhost", "::1"].contains(endpoint.host) else {
            throw CommandFailure("no Martlet answers at \(endpoint), and one can only be started on this machine")
        }
        mkdir(folder, 0o700)
        let server = try spawn(endpoint)
        let deadline = client.clock.now + LimitsClient.serverStart
        while client.clock.now < deadline {
            if try await answers(client) {
                Terminal.note("Started a server at \(endpoint); its log is \(folder)/server.log.")
                return server
            }
            guard !server.hasEnded else { throw CommandFailure("the server did not start; see \(folder)/server.log") }
            try await client.clock.sleep(for: LimitsClient.pollInterval)
        }
        await server.stop(client.clock)
        throw CommandFailure("the server did not answer within \(LimitsClient.serverStart); see \(folder)/server.log")
    }

    /// Asks it to end and waits for that; what does not end within the time that it may take is killed.
    func stop(_ clock: any Clock) async {
        kill(processID, SIGTERM)
        let deadline = clock.now + LimitsServer.grace + .seconds(5)
        let silence = clock.now + LimitsServer.silence * 2
        var isSilent = true
        while !hasEnded && clock.now < deadline {
            do { try await clock.sleep(for: .milliseconds(50)) } catch { break }
            if isSilent, clock.now > silence {
                isSilent = false
                Terminal.note("Waiting for the server to finish what is in flight; a second Ctrl-C ends this at once.")
            }
        }
        if !hasEnded { kill(processID, SIGKILL) }
        close(life)
    }

    /// Once its end was taken note of, there is no such child any more.
    private var hasEnded: Bool {
        var status: Int32 = 0
        return waitpid(processID, &status, WNOHANG) != 0
    }

    private static func answers(_ client: AWSClient) async throws -> Bool {
        do { return try await client.page("/_martlet/health") != nil } catch is CommandFailure { return false }
    }

    /// This program again, in a process group of its own, so that Ctrl-C is heard by `up` alone.
    private static func spawn(_ endpoint: Endpoint) throws -> BackgroundServer {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        let life = try pipe()
        defer { close(life.read) }
        posix_spawn_file_actions_adddup2(&actions, life.read, STDIN_FILENO)
        posix_spawn_file_actions_addopen(
            &actions, STDOUT_FILENO, folder + "/server.log", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let host = endpoint.host == "localhost" ? "127.0.0.1" : endpoint.host
        let arguments = [
            "martlet", "serve", "--host", host, "--port", String(endpoint.port), "--data", folder, "--until-input-ends",
        ]
        var texts: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for text in texts { free(text) } }
        var processID: pid_t = 0
        let error = posix_spawn(&processID, "/proc/self/exe", &actions, &attributes, &texts, environ)
        guard error == 0 else {
            close(life.write)
            throw CommandFailure("cannot start a server: \(String(cString: strerror(error)))")
        }
        return BackgroundServer(processID: processID, life: life.write)
    }

    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else {
            throw CommandFailure("cannot start a server: \(String(cString: strerror(errno)))")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
