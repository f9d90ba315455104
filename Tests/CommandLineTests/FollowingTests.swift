import Base
import Glibc
import Testing

@testable import martlet

@Suite("What follows functions and files")
struct FollowingTests {
    @Test("a function is called by its name, a qualifier, or an ARN")
    func addresses() throws {
        let arn = "arn:aws:lambda:eu-west-1:000000000000:function:buy"
        let plain = try FunctionAddress("buy")
        #expect(plain.name == "buy" && plain.qualifier == nil && plain.arn == nil)
        #expect(try FunctionAddress("buy:live").qualifier == "live")
        #expect(try FunctionAddress("buy", qualifier: "$LATEST").qualifier == "$LATEST")
        #expect(try FunctionAddress("buy:7", qualifier: "7").qualifier == "7")
        let whole = try FunctionAddress(arn + ":live")
        #expect(whole.name == "buy" && whole.qualifier == "live" && whole.arn == arn && whole.region == "eu-west-1")
        let partial = try FunctionAddress("000000000000:function:buy:live")
        #expect(partial.name == "buy" && partial.qualifier == "live" && partial.arn == "000000000000:function:buy")
    }

    @Test(
        "what is no function is refused",
        arguments: [
            "", "buy:", ":live", "buy:live:more", "arn:aws:s3:::bucket", "arn:aws:lambda:us-east-1:1:function:",
        ])
    func noAddresses(text: String) {
        #expect(throws: CommandFailure.self) { try FunctionAddress(text) }
    }

    @Test("two qualifiers of one call are refused")
    func twoQualifiers() {
        #expect(throws: CommandFailure.self) { try FunctionAddress("buy:live", qualifier: "7") }
    }

    @Test("carriage returns within an event are new lines")
    func carriageReturns() {
        #expect(LogText.lines("[ERROR] x\rTraceback\r  line 1\r\nend\r\n\n") == "[ERROR] x\nTraceback\n  line 1\nend")
        #expect(LogText.lines("\n") == "")
    }

    @Test("others' control characters are named, so that a terminal does nothing")
    func controls() {
        #expect(Terminal.foreign("a\u{1B}]0;x\u{07}\u{9B}m\u{7F}\tb\nc\r") == "a^[]0;x^G<9b>m^?\tb\nc^M")
        #expect(Terminal.foreign("\u{1B}[31mred") == "^[[31mred")
        #expect(LogText.lines("\u{1B}[1;31mred\u{1B}[0m \u{1B}[2Jgone") == "\u{1B}[1;31mred\u{1B}[0m ^[[2Jgone")
    }

    @Test("a version's log is in the streams that name it")
    func streams() {
        let source = LogSource(function: "buy", version: "7")
        #expect(source.group == "/aws/lambda/buy")
        #expect(source.has(stream: "2026/11/24/[7]00ff") && !source.has(stream: "2026/11/24/[$LATEST]00ff"))
        #expect(LogSource(function: "buy").has(stream: "2026/11/24/[$LATEST]00ff"))
    }

    @Test("the log of a deleted function is found by its name, or by its logical id")
    func leftLogs() {
        let group = "/aws/lambda/shop-Buy-0A1B"
        #expect(LogSource.isLeft(group, by: "shop-Buy-0A1B", stack: nil))
        #expect(LogSource.isLeft(group, by: "Buy", stack: nil) && LogSource.isLeft(group, by: "Buy", stack: "shop"))
        #expect(!LogSource.isLeft(group, by: "Buy", stack: "other") && !LogSource.isLeft(group, by: "Bu", stack: nil))
    }

    @Test("the versions of a listing and the marks of deletions are read")
    func versions() throws {
        let body = """
            <ListVersionsResult><Name>b</Name><Version><Key>a b</Key><VersionId>null</VersionId></Version>\
            <DeleteMarker><Key>c</Key><VersionId>v2</VersionId></DeleteMarker></ListVersionsResult>
            """
        let expected = [ObjectVersion(key: "a b", id: "null"), ObjectVersion(key: "c", id: "v2")]
        #expect(try ObjectVersion.list(Array(body.utf8)) == expected)
    }

    @Test("what leads to a folder is watched up to the application, elsewhere up to what exists")
    func leadingPlaces() throws {
        try Folder.with { folder in
            mkdir(folder + "/app", 0o700)
            mkdir(folder + "/app/a", 0o700)
            let inside = FileWatcher.Place.leading(to: folder + "/app/a/b/c", from: folder + "/app")
            #expect(inside.map(\.path) == [folder + "/app/a", folder + "/app"])
            #expect(inside.map(\.only) == ["b", "a"])
            let outside = FileWatcher.Place.leading(to: folder + "/x/y", from: folder + "/app")
            #expect(outside.map(\.path) == [folder] && outside.map(\.only) == ["x"])
        }
    }

    @Test("a folder that is moved away, and back, is a change each time", .timeLimit(.minutes(10)))
    func movedFolders() async throws {
        try await Folder.with { folder in
            mkdir(folder + "/src", 0o700)
            let places = FileWatcher.Place.leading(to: folder + "/src", from: folder)
            let first = try FileWatcher(places + [FileWatcher.Place(path: folder + "/src", only: nil)])
            rename(folder + "/src", folder + "/away")
            _ = try await first.change(SystemClock())
            let second = try FileWatcher(places)
            rename(folder + "/away", folder + "/src")
            _ = try await second.change(SystemClock())
        }
    }
}

/// A folder of a test's own.
private enum Folder {
    static func with(_ body: (String) async throws -> Void) async throws {
        let folder = try make()
        defer { remove(folder) }
        try await body(folder)
    }

    static func with(_ body: (String) throws -> Void) throws {
        let folder = try make()
        defer { remove(folder) }
        try body(folder)
    }

    private static func make() throws -> String {
        var template = Array("/tmp/martlet-following.XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        return String(cString: made)
    }

    /// The tests make folders only, by these names.
    private static func remove(_ folder: String) {
        for name in ["/app/a", "/app", "/src", "/away", ""] { rmdir(folder + name) }
    }
}
