package import Base
internal import Glibc

/// The kernel's news of what happens in folders (`inotify`), inside a sandbox or outside.
package final class FileEvents: Sendable {
    package struct Event: Sendable {
        /// As `watch` gave it; -1 where events were lost.
        package let watch: Int32
        /// Bits of `IN_OPEN` and its like.
        package let mask: UInt32
        /// Of the file in the folder; empty where it is the folder itself.
        package let name: String

        package func has(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }
    }

    /// The system keeps less than so many reads take.
    private static let reads = 64

    /// To wait for; reading is for `next`.
    package let descriptor: Int32

    package init() throws(Failure) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { throw Failure(code: "files.events", stage: "watch files", errno: errno) }
    }

    deinit { close(descriptor) }

    /// - Parameters:
    ///   - folder: by itself, without those in it.
    ///   - mask: what is wanted.
    /// - Returns: by what its events are known; a folder that is watched already has the same.
    package func watch(_ folder: String, _ mask: Int32) throws(Failure) -> Int32 {
        let watch = inotify_add_watch(descriptor, folder, UInt32(bitPattern: mask))
        guard watch >= 0 else {
            let (error, limit) = (errno, "; see fs.inotify.max_user_watches")
            throw Failure(
                code: "files.events", message: SystemError.text(error) + (error == ENOSPC ? limit : ""),
                stage: "watch \(folder)")
        }
        return watch
    }

    /// What has happened since the last call, or the oldest of it: what goes on without end keeps nobody.
    package func next() -> [Event] {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        var events: [Event] = []
        for _ in 0..<Self.reads {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            Self.add(buffer[..<count], to: &events)
        }
        return events
    }

    private static func add(_ bytes: ArraySlice<UInt8>, to events: inout [Event]) {
        let header = MemoryLayout<inotify_event>.size
        // SAFETY: the kernel writes whole events, each a header and `len` bytes of a name that ends in zeros.
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset + header <= buffer.count {
                let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let end = min(offset + header + Int(event.len), buffer.count)
                let name = String(decoding: buffer[(offset + header)..<end].prefix { $0 != 0 }, as: UTF8.self)
                events.append(Event(watch: event.wd, mask: event.mask, name: name))
                offset = end
            }
        }
    }
}
