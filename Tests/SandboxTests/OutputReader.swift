import Glibc

@testable import Sandbox

/// Reads what a sandbox printed.
enum OutputReader {
    /// All that is there now, to the end if the writers are gone. Takes the descriptor.
    static func drain(_ descriptor: SandboxDescriptor) -> String {
        guard let number = descriptor.take() else { return "" }
        defer { _ = close(number) }
        return read(number)
    }

    static func read(_ number: Int32) -> String {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(number, &part, part.count)
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += part[..<count]
        }
    }

    /// Waits until a line has come, at most ten seconds.
    static func line(_ number: Int32) -> String {
        var text = ""
        var watched = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        while !text.contains("\n"), poll(&watched, 1, 10_000) == 1 {
            let more = read(number)
            if more.isEmpty { break }
            text += more
        }
        return text
    }
}
