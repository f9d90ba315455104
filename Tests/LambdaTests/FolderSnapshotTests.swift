import Base
import Foundation
import Sandbox
import Testing

@testable import Lambda

@Suite("Snapshots of folders")
struct FolderSnapshotTests {
    /// A folder `source` of a test's own, and snapshots beside it.
    private final class Place {
        let folder: String
        var source: String { folder + "/source" }
        private var last = 0

        init() throws {
            folder = try FileTree.temporary()
            mkdir(source, 0o755)
        }

        deinit { FileTree.remove(folder) }

        func write(_ name: String, _ text: String, mode: Int = 0o600) throws {
            let path = source + "/" + name
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: false, encoding: .utf8)
            chmod(path, mode_t(mode))
        }

        func take(
            after before: FolderSnapshot? = nil, deployed: String? = nil, at time: Instant = SystemClock().now
        ) throws -> FolderSnapshot? {
            last += 1
            return try FolderSnapshot.take(
                FolderSnapshot.Order(source: source, without: [".git"], before: before, deployed: deployed),
                at: folder + "/\(last)", now: time)
        }
    }

    private func read(_ snapshot: FolderSnapshot?, _ name: String) -> String? {
        snapshot.flatMap { try? String(contentsOfFile: $0.path + "/" + name, encoding: .utf8) }
    }

    private func inode(_ path: String) -> UInt64 {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : 0
    }

    @Test("a snapshot has the code, for everybody to read, and not what belongs to tools")
    func content() throws {
        let place = try Place()
        try place.write("app.py", "one")
        try place.write("lib/run", "two", mode: 0o700)
        try place.write(".git/HEAD", "three")
        let snapshot = try #require(try place.take())
        #expect(read(snapshot, "app.py") == "one" && read(snapshot, ".git/HEAD") == nil)
        var status = stat()
        #expect(stat(snapshot.path + "/app.py", &status) == 0 && status.st_mode & 0o777 == 0o644)
        #expect(stat(snapshot.path + "/lib/run", &status) == 0 && status.st_mode & 0o777 == 0o755)
        #expect(stat(snapshot.path + "/lib", &status) == 0 && status.st_mode & 0o777 == 0o755)
    }

    @Test("nothing new gives no snapshot, whatever was touched")
    func nothingNew() throws {
        let place = try Place()
        try place.write("app.py", "one")
        let first = try place.take()
        try place.write("app.py", "one")
        try place.write(".git/HEAD", "two")
        #expect(try place.take(after: first) == nil)
        #expect(FileTree.names(in: place.folder).sorted() == ["1", "source"])
    }

    @Test("what has changed is copied, what has not is shared, what is gone is gone")
    func change() throws {
        let place = try Place()
        for name in ["a.py", "b.py", "c.py"] { try place.write(name, "one") }
        let first = try #require(try place.take())
        try place.write("a.py", "two")
        unlink(place.source + "/c.py")
        let second = try #require(try place.take(after: first))
        #expect(read(second, "a.py") == "two" && read(second, "c.py") == nil)
        #expect(read(first, "a.py") == "one" && read(first, "c.py") == "one")
        #expect(inode(first.path + "/b.py") == inode(second.path + "/b.py"))
    }

    @Test("a change of the same length within one tick of the file system's clock is seen")
    func racyChange() throws {
        let place = try Place()
        try place.write("app.py", "one")
        let first = try place.take()
        try place.write("app.py", "two")
        #expect(read(try place.take(after: first), "app.py") == "two")
    }

    @Test("a file that may be run now is another than it was")
    func mode() throws {
        let place = try Place()
        try place.write("run", "one")
        let first = try place.take()
        chmod(place.source + "/run", 0o755)
        let second = try #require(try place.take(after: first))
        #expect(access(second.path + "/run", X_OK) == 0)
    }

    @Test("bytecode goes along with the modules that have not changed")
    func bytecode() throws {
        let place = try Place()
        let deployed = place.folder + "/deployed"
        for name in ["same.py", "changed.py"] { try place.write(name, "one") }
        try FileManager.default.copyItem(atPath: place.source, toPath: deployed)
        mkdir(deployed + "/__pycache__", 0o755)
        for name in ["same", "changed"] {
            try "code".write(
                toFile: deployed + "/__pycache__/\(name).cpython-311.pyc", atomically: false, encoding: .utf8)
        }
        try place.write("changed.py", "two")
        let first = try place.take(deployed: deployed)
        #expect(read(first, "__pycache__/same.cpython-311.pyc") == "code")
        #expect(read(first, "__pycache__/changed.cpython-311.pyc") == nil)
        try place.write("changed.py", "three")
        let second = try place.take(after: first)
        #expect(read(second, "__pycache__/same.cpython-311.pyc") == "code")
    }

    @Test("links are followed, and a folder that is not there is said to be missing")
    func linksAndMissing() throws {
        let place = try Place()
        mkdir(place.folder + "/shared", 0o755)
        try "shared".write(toFile: place.folder + "/shared/x.py", atomically: false, encoding: .utf8)
        symlink("../shared", place.source + "/shared")
        symlink("nowhere", place.source + "/broken")
        let snapshot = try place.take()
        #expect(read(snapshot, "shared/x.py") == "shared" && read(snapshot, "broken") == nil)
        #expect(throws: Failure.self) {
            _ = try FolderSnapshot.take(
                FolderSnapshot.Order(source: place.folder + "/none", without: [], before: nil, deployed: nil),
                at: place.folder + "/x", now: SystemClock().now)
        }
    }
}
