internal import Base
internal import Glibc

/// Tells when a file in some folders changes.
final class FileWatcher: Sendable {
    /// A folder to watch, by itself.
    struct Place: Sendable {
        let path: String
        /// The only name in it that counts; nil for all of them.
        let only: String?

        /// The folders above a path, each with the name that leads to it.
        /// - Parameter root: the topmost one, where the path lies below it; elsewhere, and where nothing is said, the
        ///   nearest one that exists.
        static func leading(to path: String, from root: String? = nil) -> [Place] {
            let isBelow = root.map { path.hasPrefix($0 + "/") } ?? false
            var places: [Place] = []
            var rest = path[...]
            while let slash = rest.lastIndex(of: "/") {
                let (folder, name) = (rest[..<slash], rest[rest.index(after: slash)...])
                let place = Place(path: folder.isEmpty ? "/" : String(folder), only: String(name))
                let exists = FileContent.kind(place.path) == .folder
                if exists && !name.isEmpty { places.append(place) }
                if folder.isEmpty || (isBelow ? place.path == root : exists) { break }
                rest = folder
            }
            return places
        }
    }

    private let descriptor: Int32
    /// The names that alone count, by watch.
    private let only: [Int32: Set<String>]

    /// - Throws: `CommandFailure` where the system has no more watches.
    init(_ places: [Place]) throws {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { throw CommandFailure("cannot watch files: \(String(cString: strerror(errno)))") }
        self.descriptor = descriptor
        let events = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)
        var only: [Int32: Set<String>] = [:]
        var open: Set<Int32> = []
        for place in places {
            let watch = inotify_add_watch(descriptor, place.path, events)
            guard watch >= 0 else {
                let reason = String(cString: strerror(errno))
                close(descriptor)
                throw CommandFailure("cannot watch \(place.path): \(reason); see fs.inotify.max_user_watches")
            }
            if let name = place.only, !open.contains(watch) {
                only[watch, default: []].insert(name)
            } else {
                only[watch] = nil
                open.insert(watch)
            }
        }
        self.only = only
    }

    deinit { close(descriptor) }

    /// Returns when something has changed and then kept still for a moment, so that one save is one change.
    func change(_ clock: any Clock) async throws {
        while !hear() { try await clock.sleep(for: LimitsWatch.look) }
        repeat { try await clock.sleep(for: LimitsWatch.quiet) } while hear()
    }

    /// Whether anything that counts has happened since the last question.
    private func hear() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        var heard = false
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
            heard = counts(buffer[..<count]) || heard
        }
        return heard
    }

    private func counts(_ bytes: ArraySlice<UInt8>) -> Bool {
        let header = MemoryLayout<inotify_event>.size
        var offset = 0
        var isHeard = false
        // SAFETY: the kernel writes whole events, each a header and `len` bytes of a name that ends in zeros.
        bytes.withUnsafeBytes { buffer in
            while offset + header <= buffer.count {
                let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let end = min(offset + header + Int(event.len), buffer.count)
                let name = String(decoding: buffer[(offset + header)..<end].prefix { $0 != 0 }, as: UTF8.self)
                if isRelevant(name, only[event.wd]) { isHeard = true }
                offset = end
            }
        }
        return isHeard
    }

    private func isRelevant(_ name: String, _ only: Set<String>?) -> Bool {
        if let only { return only.contains(name) }
        let isNoise =
            name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".swx") || name.hasSuffix(".pyc")
            || name == "4913"
        return !isNoise && !FolderFiles.ignored.contains(name)
    }
}

enum LimitsWatch {
    static let look = Duration.milliseconds(150)
    /// How long files must keep still before a deployment.
    static let quiet = Duration.milliseconds(250)
    /// After an error that is no change's fault.
    static let retry = Duration.seconds(2)
}
