package import Base
internal import Glibc
internal import Store

/// Where a data folder keeps how its time differs from the machine's, so that a restart does not go back: stored times
/// would lie in the future. There is no such file while nobody has changed the time.
package struct ClockFile: Sendable {
    private static let area = "clock"
    private let path: String

    /// - Parameter folder: the data folder.
    package init(folder: String) { path = folder + "/clock.json" }

    /// - Throws: `clock.io`; `clock.broken` for a file that is none of ours.
    package func read() throws(Failure) -> AdjustableClock.Setting? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw SystemCall.failure(Self.area, "open", path, errno)
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = try SystemCall.check(Self.area, "read", path) { Glibc.read(file, &bytes, bytes.count) }
        guard let json = try? JSON(parsing: Array(bytes.prefix(count))), let machine = json["machine"]?.integer,
            let platform = json["platform"]?.integer, let rate = json["rate"]?.double, rate >= 1,
            rate <= LimitsClock.rate
        else {
            throw Failure(
                code: "clock.broken",
                message: "\(path) is not what Martlet wrote; without it the time is the machine's",
                stage: "read")
        }
        return AdjustableClock.Setting(
            machine: Instant(nanoseconds: machine), platform: Instant(nanoseconds: platform), rate: rate)
    }

    /// Writes the setting beside the file and puts it in its place, durably.
    package func write(_ setting: AdjustableClock.Setting) throws(Failure) {
        let json: JSON = [
            "machine": .integer(setting.machine.nanoseconds), "platform": .integer(setting.platform.nanoseconds),
            "rate": .double(setting.rate),
        ]
        let (bytes, beside) = (json.bytes, path + ".new")
        let file = try SystemCall.check(Self.area, "open", beside) {
            open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        }
        defer { close(file) }
        let written = try SystemCall.check(Self.area, "write", beside) { Glibc.write(file, bytes, bytes.count) }
        guard written == bytes.count else { throw SystemCall.failure(Self.area, "write", beside, ENOSPC) }
        try SystemCall.check(Self.area, "sync", beside) { fsync(file) }
        try SystemCall.check(Self.area, "rename", path) { rename(beside, path) }
        try FolderLock.sync(String(path.dropLast("/clock.json".count)), area: Self.area)
    }
}
