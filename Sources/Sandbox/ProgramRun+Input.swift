internal import Base
internal import Glibc

extension ProgramRun {
    /// What bounds a program that works on what strangers wrote.
    package struct Bounds: Sendable {
        package var time: Duration
        package var outputBytes: Int

        package init(time: Duration, outputBytes: Int) { (self.time, self.outputBytes) = (time, outputBytes) }
    }

    /// What a program prints that is given `input`. It has no environment but a `PATH`, and is killed at its bounds.
    /// - Returns: nil when it can't be started, fails, or comes to a bound.
    package static func answer(_ arguments: [String], input: [UInt8], _ bounds: Bounds) async -> [UInt8]? {
        let result = OneShot<[UInt8]?>()
        do throws(Failure) {
            try DedicatedThread.run("program-run") { result.set(run(arguments, input, bounds)) }
        } catch {
            return nil
        }
        return await result.value
    }

    private static func run(_ arguments: [String], _ input: [UInt8], _ bounds: Bounds) -> [UInt8]? {
        // A file, not a pipe: nobody has to write while the program's output is read, nor when it dies early.
        guard let file = tmpfile() else { return nil }
        defer { _ = fclose(file) }
        guard fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0, fseek(file, 0, SEEK_SET) == 0
        else {
            return nil
        }
        do throws(Failure) {
            let pipe = try Pipe.open()
            let pid = try Spawn(
                path: arguments[0], arguments: arguments, environment: ["PATH=/usr/bin:/bin"],
                descriptors: [fileno(file), pipe.write.lend { $0 }, nil]
            ).start()
            pipe.write.close()
            let output = read(pipe.read, bounds)
            if output == nil { _ = kill(pid, SIGKILL) }
            var status: Int32 = 0
            _ = retrying { waitpid(pid, &status, 0) }
            return status == 0 ? output : nil
        } catch {
            return nil
        }
    }

    /// All until the program closes its output; nil at a bound.
    private static func read(_ descriptor: SandboxDescriptor, _ bounds: Bounds) -> [UInt8]? {
        guard let number = descriptor.take() else { return nil }
        defer { _ = close(number) }
        let end = ContinuousClock.now + bounds.time
        var (bytes, part) = ([UInt8](), [UInt8](repeating: 0, count: 64 * 1024))
        while bytes.count <= bounds.outputBytes {
            let left = ContinuousClock.now.duration(to: end)
            guard left > .zero else { return nil }
            var waiting = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
            guard retrying({ Int(poll(&waiting, 1, Int32(left.components.seconds + 1) * 1_000)) }) > 0 else { continue }
            let count = retrying { Glibc.read(number, &part, part.count) }
            if count <= 0 { return bytes }
            bytes += part[..<count]
        }
        return nil
    }
}
