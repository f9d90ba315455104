import Base
import Testing
import Wire

@testable import Lambda

@Suite("Which functions run from a folder")
struct LiveSourcesTests {
    private let key = FunctionKey(account: .default, region: .default, name: "f")
    private let start = Instant(seconds: 1_000)

    private func config(digest: String = "deployed", revision: String = "r1") -> FunctionConfig {
        FunctionConfig(
            runtime: "python3.11", role: "role", handler: "app.handler", logGroup: "group", digest: digest, codeSize: 1,
            lastModified: "", revisionID: revision)
    }

    /// A session "one" that wants the function to run from `/code`, of which there is a snapshot.
    private func begun() -> LiveSources {
        var sources = LiveSources()
        _ = sources.replace("/code", by: "live-1")
        _ = sources.begin("one", [key: "/code"], until: start)
        return sources
    }

    private func pool(_ snapshot: String) -> FunctionVersion.PoolID {
        FunctionVersion(key: key, config: config(), live: snapshot).poolID
    }

    @Test("a function runs its folder's newest snapshot, and its environments of before end")
    func newest() {
        var sources = begun()
        #expect(sources.take(key, config(), latest: "deployed") == "live-1")
        #expect(sources.release("live-1") == false)
        let change = sources.replace("/code", by: "live-2")
        #expect(change == LiveSources.Change(pools: [pool("live-1")], snapshots: ["live-1"]))
        #expect(sources.take(key, config(), latest: "deployed") == "live-2")
    }

    @Test("a snapshot that an event holds goes with the event")
    func held() {
        var sources = begun()
        _ = sources.take(key, config(), latest: "deployed")
        #expect(sources.replace("/code", by: "live-2").snapshots.isEmpty)
        #expect(sources.release("live-1") == true)
    }

    @Test("a version whose code is another than that of $LATEST runs what was published")
    func otherVersion() {
        var sources = begun()
        #expect(sources.take(key, config(digest: "older"), latest: "deployed") == nil)
    }

    @Test("the end of a session gives back what was deployed")
    func end() {
        var sources = begun()
        _ = sources.take(key, config(), latest: "deployed")
        _ = sources.release("live-1")
        #expect(sources.end("one") == LiveSources.Change(pools: [pool("live-1")], snapshots: ["live-1"]))
        #expect(sources.take(key, config(), latest: "deployed") == nil)
        #expect(sources.isEmpty)
    }

    @Test("a session that is not renewed ends by itself")
    func expiry() {
        var sources = begun()
        #expect(sources.expire(now: start) == LiveSources.Change())
        #expect(sources.renew("one", until: start + .seconds(5)) == true)
        #expect(sources.expire(now: start + .seconds(5)) == LiveSources.Change())
        #expect(sources.expire(now: start + .seconds(6)).snapshots == ["live-1"])
        #expect(sources.renew("one", until: start + .seconds(20)) == false)
    }

    @Test("who speaks last for a function has it, and the other's end changes nothing")
    func twoSessions() {
        var sources = begun()
        _ = sources.take(key, config(), latest: "deployed")
        _ = sources.release("live-1")
        _ = sources.replace("/other", by: "live-2")
        #expect(sources.begin("two", [key: "/other"], until: start).pools == [pool("live-1")])
        #expect(sources.take(key, config(), latest: "deployed") == "live-2")
        #expect(sources.end("one") == LiveSources.Change(pools: [], snapshots: ["live-1"]))
        #expect(sources.take(key, config(), latest: "deployed") == "live-2")
    }

    @Test("a folder of several functions is one snapshot, whose change concerns all of them")
    func shared() {
        var sources = LiveSources()
        let other = FunctionKey(account: .default, region: .default, name: "g")
        _ = sources.replace("/code", by: "live-1")
        _ = sources.begin("one", [key: "/code", other: "/code"], until: start)
        for key in [key, other] { #expect(sources.take(key, config(), latest: "deployed") == "live-1") }
        #expect(Set(sources.replace("/code", by: "live-2").pools.map(\.key)) == [key, other])
    }

    @Test("a configuration that is no more takes its environments along")
    func forgotten() {
        var sources = begun()
        _ = sources.take(key, config(), latest: "deployed")
        #expect(sources.forget(key, revision: "r1") == [pool("live-1")])
        #expect(sources.forget(key, revision: "r1").isEmpty)
    }
}
