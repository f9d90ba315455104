import Foundation

/// Everything of ours that a careless end would leave on the machine.
struct LeftOvers {
    private var things: Set<String>
    private var descriptors: Int

    static func look() -> LeftOvers {
        let things = cgroups() + processes() + mounts() + loopDevices()
        return LeftOvers(things: Set(things), descriptors: names("/proc/self/fd").count)
    }

    /// The kernel ends the last mount of a name space, and with it its loop device, a moment after the last process.
    static func look(waitingFor before: LeftOvers) -> LeftOvers {
        var now = look()
        for _ in 0..<100 where !now.beyond(before).isEmpty {
            usleep(20_000)
            now = look()
        }
        return now
    }

    /// What is there now and was not there then.
    func beyond(_ before: LeftOvers) -> [String] {
        let more = descriptors - before.descriptors
        return things.subtracting(before.things).sorted() + (more > 0 ? ["\(more) descriptors"] : [])
    }

    /// Ends the running sandbox programs the hard way.
    static func killPrograms() {
        for process in processes() where process.hasSuffix("martlet-sandbox 0") {
            kill(Int32(process.split(separator: " ")[0]) ?? 0, SIGKILL)
        }
    }

    private static func names(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    private static func cgroups() -> [String] {
        let root = "/sys/fs/cgroup"
        return ([root] + names(root).map { root + "/" + $0 }).flatMap { folder in
            names(folder).filter { $0.hasPrefix("martlet-\(getpid()).") }.map { folder + "/" + $0 }
        }.sorted()
    }

    /// Processes of this process's sandboxes, by their cgroups, and the sandbox programs that it started: other servers
    /// may run beside the tests.
    private static func processes() -> [String] {
        names("/proc").filter { Int($0) != nil }.compactMap { pid in
            guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8) else { return nil }
            let user = field("Uid", status).split(separator: "\t").first.flatMap { Int($0) } ?? 0
            // A dead process that waits for this machine's init to take note of it is nothing of ours.
            if field("State", status).hasPrefix("Z") { return nil }
            let isOurs = field("PPid", status) == "\(getpid())" && field("Name", status) == "martlet-sandbox"
            return isOurs || isInOurs(pid) ? "\(pid) \(field("Name", status)) \(user)" : nil
        }.sorted()
    }

    private static func isInOurs(_ pid: String) -> Bool {
        (try? String(contentsOfFile: "/proc/\(pid)/cgroup", encoding: .utf8))?.contains("/martlet-\(getpid()).")
            ?? false
    }

    private static func field(_ name: String, _ status: String) -> String {
        for line in status.split(separator: "\n") where line.hasPrefix(name + ":") {
            return line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
        }
        return ""
    }

    /// Loop devices on files of these tests.
    private static func loopDevices() -> [String] {
        names("/sys/block").filter { $0.hasPrefix("loop") }.compactMap { device in
            let file = try? String(contentsOfFile: "/sys/block/\(device)/loop/backing_file", encoding: .utf8)
            return file?.contains("/martlet-test-") == true ? "\(device) \(file ?? "")" : nil
        }
    }

    private static func mounts() -> [String] {
        ((try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? "").split(separator: "\n").map(
            String.init)
    }
}
