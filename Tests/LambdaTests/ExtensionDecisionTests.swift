import Base
import Testing

@testable import Lambda

/// Decisions about extensions and logs that need no sandbox.
@Suite struct ExtensionDecisionTests {
    private let start = Instant(seconds: 1_700_000_000)

    private func registered(_ names: [String], events: [String] = ["INVOKE", "SHUTDOWN"]) throws -> ExtensionRegistry {
        var registry = ExtensionRegistry(external: names)
        for name in names { _ = try registry.register(name, events: events, id: "id-" + name, isClosed: false) }
        return registry
    }

    @Test("the runtime starts when all external extensions have registered")
    func registration() throws {
        var registry = ExtensionRegistry(external: ["one", "two"])
        _ = try registry.register("one", events: ["INVOKE"], id: "1", isClosed: false)
        #expect(!registry.areRegistered)
        _ = try registry.register("two", events: [], id: "2", isClosed: false)
        #expect(registry.areRegistered && registry.hasExternal && !registry.hasInternal)
    }

    @Test("an extension gets what it registered for, and is ready when it asks again")
    func events() throws {
        var registry = try registered(["one"])
        #expect(try registry.next("id-one") == nil)
        #expect(registry.areReady)
        #expect(registry.invoke() == ["id-one"])
        #expect(!registry.areReady)
        #expect(try registry.next("id-one") == nil)
        #expect(registry.shutDown() == ["id-one"])
    }

    @Test("one that registered for the end alone does not hold up an event")
    func deaf() throws {
        var registry = try registered(["one"], events: ["SHUTDOWN"])
        #expect(try registry.next("id-one") == nil)
        #expect(registry.invoke() == [])
        #expect(registry.areReady)
        #expect(registry.deaf == [])
        #expect(try registered(["two"], events: ["INVOKE"]).deaf == ["two"])
    }

    @Test("an event that was sent while the connection was gone is given when the extension asks again")
    func reconnection() throws {
        var registry = try registered(["one"])
        #expect(try registry.next("id-one") == nil)
        registry.stopWaiting("id-one")
        #expect(registry.invoke() == [])
        #expect(try registry.next("id-one") == .invoke)
    }

    @Test("an extension that works while the environment ends hears of it when it asks")
    func lateShutdown() throws {
        var registry = try registered(["one"])
        #expect(try registry.next("id-one") == nil)
        #expect(registry.invoke() == ["id-one"])
        #expect(registry.shutDown() == [])
        #expect(try registry.next("id-one") == .shutdown)
    }

    @Test("what makes no sense is refused in Lambda's words")
    func refusals() throws {
        var registry = try registered(["one"])
        func refusal(_ work: (inout ExtensionRegistry) throws -> Void) -> ExtensionRefusal? {
            var copy = registry
            do { try work(&copy) } catch { return error as? ExtensionRefusal }
            return nil
        }
        #expect(refusal { _ = try $0.register("", events: [], id: "x", isClosed: false) } == .emptyName)
        let again = refusal { _ = try $0.register("one", events: [], id: "x", isClosed: false) }
        #expect(again?.type == "Extension.InvalidExtensionState")
        let end = refusal { _ = try $0.register("inside", events: ["SHUTDOWN"], id: "x", isClosed: false) }
        #expect(end?.type == "Extension.InvalidEventType")
        #expect(refusal { _ = try $0.register("inside", events: [], id: "x", isClosed: true) } == .registrationClosed)
        #expect(refusal { _ = try $0.next("nobody") } == .unknownIdentifier("nobody"))
        for number in 1..<10 { _ = try registry.register("in\(number)", events: [], id: "\(number)", isClosed: false) }
        let last = refusal { _ = try $0.register("in10", events: [], id: "x", isClosed: false) }
        #expect(last == .tooMany && last?.message == "Extension limit (10) reached")
        #expect(try registry.next("1") == nil)
        #expect(refusal { _ = try $0.next("1") }?.type == "Extension.InvalidExtensionState")
        #expect(refusal { _ = try $0.fail("1", .initError, errorType: "E") }?.type == "Extension.InvalidExtensionState")
    }

    @Test("an extension's end fails the environment by what it told before, unless it was to end")
    func ends() throws {
        var registry = try registered(["one", "two", "three", "four"])
        _ = try registry.fail("id-two", .initError, errorType: "Extension.Bad")
        _ = try registry.fail("id-three", .exitError, errorType: "Extension.Bad")
        #expect(registry.ended("one") == .crash)
        #expect(registry.ended("one") == nil)
        #expect(registry.ended("two") == .initError)
        #expect(registry.ended("three") == .exitError)
        _ = registry.shutDown()
        #expect(!registry.areGone)
        #expect(registry.ended("four") == nil)
        #expect(registry.areGone)
        var unstarted = ExtensionRegistry(external: ["one"])
        #expect(unstarted.ended("one", launchError: "PermissionDenied") == .launchError)
        #expect(unstarted.members[0].errorType == "PermissionDenied")
    }

    @Test("an environment with extensions is ready, and free again, when all have asked")
    func settling() {
        var state = EnvironmentState(now: start)
        #expect(state.assign("a", now: start) == .wait)
        #expect(state.next(now: start + .milliseconds(50), othersAreReady: false) == .wait)
        #expect(state.phase == .initializing)
        #expect(state.settle(now: start + .milliseconds(80)) == .deliver)
        #expect(state.initDuration == .milliseconds(80))
        let isFinished = state.finish("a")
        #expect(isFinished && state.phase == .finishing)
        #expect(state.deadline(timeout: .seconds(3)) == start + .milliseconds(3080))
        let isFrozen = state.freeze(now: start + .seconds(2))
        #expect(!isFrozen)
        #expect(state.settle(now: start + .milliseconds(95)) == .wait)
        #expect(state.next(now: start + .milliseconds(100)) == .wait)
        #expect(state.phase == .idle)
        #expect(state.assign("b", now: start + .milliseconds(101)) == .deliver(thaw: false))
    }

    @Test("a restored environment gets its event when all extensions have asked")
    func restoring() {
        var state = EnvironmentState(now: start)
        #expect(state.checkpoint(now: start + .milliseconds(50)) == .wait)
        #expect(state.assign("a", now: start + .seconds(1)) == .restore(thaw: false))
        #expect(state.next(now: start + .milliseconds(1010), othersAreReady: false) == .wait)
        #expect(state.phase == .restoring)
        #expect(state.settle(now: start + .milliseconds(1030)) == .deliver)
        #expect(state.restoreDuration == .milliseconds(30) && state.phase == .running)
    }

    @Test("lines are let through by their level, and count as INFO where they have none or no time")
    func levels() {
        let warn = LogStyle.json(application: .warn, system: .info)
        let time = #""timestamp":"2024-11-02T16:51:31.587199Z""#
        #expect(warn.passes(#"{"level":"error",\#(time)}"#))
        #expect(warn.passes(#"{"level":"WARNING",\#(time)}"#))
        #expect(!warn.passes(#"{"level":"info",\#(time)}"#))
        #expect(!warn.passes(#"{"level":"error"}"#))
        #expect(!warn.passes("plain text"))
        let info = LogStyle.json(application: .info, system: .info)
        #expect(info.passes("plain text") && info.passes(#"{"level":"debug"}"#))
        #expect(!info.passes(#"{"level":"debug",\#(time)}"#))
        #expect(LogStyle.text.passes("anything"))
        #expect(RFC3339.isTime("2024-11-02T16:51:31+02:00".utf8) && !RFC3339.isTime("2024-11-02 noon".utf8))
    }

    @Test("the platform's events have Lambda's forms as text and as JSON, with their levels")
    func platformEvents() {
        let report = ReportLine(
            requestID: "id", duration: .microseconds(1_234), memorySize: 128, peakMemory: 35 << 20,
            initDuration: .milliseconds(80))
        let all = LogStyle.json(application: .info, system: .debug)
        #expect(
            all.line(of: .report(report), at: start)
                == #"{"time":"2023-11-14T22:13:20.000Z","type":"platform.report","record":{"requestId":"id","metrics":{"durationMs":1.234,"billedDurationMs":82,"memorySizeMB":128,"maxMemoryUsedMB":35,"initDurationMs":80},"status":"success"}}"#
        )
        let least = LogStyle.json(application: .info, system: .warn)
        #expect(least.line(of: .report(report), at: start) == nil)
        #expect(all.line(of: .end(requestID: "id"), at: start) == nil)
        let ready = PlatformEvent.extension(
            name: "one", state: "Ready", events: ["INVOKE", "SHUTDOWN"], errorType: nil)
        #expect(
            LogStyle.text.line(of: ready, at: start) == "EXTENSION\tName: one\tState: Ready\tEvents: [INVOKE,SHUTDOWN]")
    }
}
