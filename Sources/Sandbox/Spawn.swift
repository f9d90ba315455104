internal import Base
internal import Glibc

/// A program to start: clean signals, no environment but the one given, and of the descriptors only those that are
/// named.
struct Spawn {
    var path: String
    var arguments: [String]
    var environment: [String] = []
    /// What the child gets as descriptor 0, 1, …; nil is `/dev/null`.
    var descriptors: [Int32?]
    /// Whether the child leads a process group of its own.
    var ownGroup = false

    /// Starts it and gives its process id.
    func start() throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        let staged = try stageDescriptors()
        defer { for descriptor in staged { if let descriptor { _ = close(descriptor) } } }
        for (number, source) in staged.enumerated() {
            if let source {
                posix_spawn_file_actions_adddup2(&actions, source, Int32(number))
            } else {
                posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", O_RDWR, 0)
            }
        }
        // Not every library marks its sockets: a child that outlives this program would keep its ports.
        for number in FileTree.names(in: "/proc/self/fd").compactMap({ Int32($0) }) where number >= descriptors.count {
            posix_spawn_file_actions_addclose(&actions, number)
        }
        setSignals(&attributes)
        return try spawn(&actions, &attributes)
    }

    /// Copies out of the way of the numbers that they are to get.
    private func stageDescriptors() throws(Failure) -> [Int32?] {
        var staged: [Int32?] = []
        for descriptor in descriptors {
            let copy = descriptor.map { fcntl($0, F_DUPFD_CLOEXEC, 64) }
            if let copy, copy < 0 { throw Failure(code: "sandbox.spawn", stage: "copy a descriptor", errno: errno) }
            staged.append(copy)
        }
        return staged
    }

    private func setSignals(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (ownGroup ? POSIX_SPAWN_SETPGROUP : 0)
        posix_spawnattr_setflags(&attributes, Int16(flags))
    }

    private func spawn(
        _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
    ) throws(Failure) -> pid_t {
        // SAFETY: strdup's copies live until after the call and are freed once.
        var words = arguments.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        var child = pid_t()
        let error = posix_spawn(&child, path, &actions, &attributes, &words, &variables)
        guard error == 0 else { throw Failure(code: "sandbox.spawn", stage: "execute \(path)", errno: error) }
        return child
    }
}
