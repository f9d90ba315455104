internal import Base
internal import Glibc

/// A short program of the machine, run to its end.
package enum ProgramRun {
    private static let longestOutput = 64 * 1024

    /// What it prints; nil when it can't be started or fails.
    package static func output(_ arguments: [String]) async -> String? {
        let result = OneShot<String?>()
        do throws(Failure) {
            try DedicatedThread.run("program-run") { result.set(run(arguments)) }
        } catch {
            return nil
        }
        return await result.value
    }

    /// Runs a program whose output is the user's to read, in the given environment; tells whether it succeeded.
    package static func succeeds(_ arguments: [String], environment: [String: String]) async -> Bool {
        let result = OneShot<Bool>()
        do throws(Failure) {
            try DedicatedThread.run("program-run") {
                var status: Int32 = 1
                do throws(Failure) {
                    let pid = try Spawn(
                        path: arguments[0], arguments: arguments,
                        environment: environment.map { "\($0.key)=\($0.value)" },
                        descriptors: [nil, STDOUT_FILENO, STDERR_FILENO]
                    ).start()
                    _ = retrying { waitpid(pid, &status, 0) }
                } catch {
                    status = 1
                }
                result.set(status == 0)
            }
        } catch {
            return false
        }
        return await result.value
    }

    private static func run(_ arguments: [String]) -> String? {
        do throws(Failure) {
            let pipe = try Pipe.open()
            let pid = try Spawn(
                path: arguments[0], arguments: arguments, environment: ["PATH=/usr/bin:/bin"],
                descriptors: [nil, pipe.write.lend { $0 }, nil]
            ).start()
            pipe.write.close()
            let text = readAll(pipe.read)
            var status: Int32 = 0
            _ = retrying { waitpid(pid, &status, 0) }
            return status == 0 ? text : nil
        } catch {
            return nil
        }
    }

    private static func readAll(_ descriptor: SandboxDescriptor) -> String {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        guard let number = descriptor.take() else { return "" }
        defer { _ = close(number) }
        _ = fcntl(number, F_SETFL, 0)
        while bytes.count < longestOutput {
            let count = retrying { read(number, &part, part.count) }
            if count <= 0 { break }
            bytes += part[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
