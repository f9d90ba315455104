import Base
import Testing

@testable import Sandbox

@Suite struct DecisionTests {
    @Test("the quota is memory by 1,769 of a period of 20 ms, and never under a millisecond")
    func quota() {
        #expect(CPUShare(memoryMB: 1_769).quotaMicroseconds == 20_000)
        #expect(CPUShare(memoryMB: 128).quotaMicroseconds == 1_447)
        #expect(CPUShare(memoryMB: 10_240).quotaMicroseconds == 115_772)
        #expect(CPUShare(memoryMB: 1).quotaMicroseconds == 1_000)
    }

    @Test("an exit reads as Lambda words it")
    func exit() {
        #expect(SandboxExit(waitStatus: 3 << 8, outOfMemoryKills: 0).description == "exit status 3")
        #expect(
            SandboxExit(waitStatus: 9, outOfMemoryKills: 1) == SandboxExit(status: nil, signal: 9, isOutOfMemory: true))
        #expect(SandboxExit(waitStatus: 9, outOfMemoryKills: 0).description == "signal: killed")
        #expect(!SandboxExit(waitStatus: 0, outOfMemoryKills: 1).isOutOfMemory)
    }

    @Test("a message comes back as it was sent")
    func message() {
        var spec = SandboxSpec(id: "a", codeFolder: "/code", arguments: ["/bin/sh", "-c", "é"])
        spec.binds = [.init(source: "/a", target: "/b")]
        let message = HelperMessage(creating: spec, id: 0x0102_0304_0506_0708)
        #expect(HelperMessage(decoding: message.encoded[...]) == message)
        #expect(message.text(.code) == "/code" && message.number(.memory) == 128 << 20)
    }

    @Test("a message that does not add up is refused")
    func brokenMessage() {
        var message = HelperMessage(.failed, id: 1)
        message.add(.stage, "open")
        let bytes = message.encoded
        for length in 0..<bytes.count { #expect(HelperMessage(decoding: bytes[..<length]) == nil) }
        for index in [0, 4, 6, 20] {
            var changed = bytes
            changed[index] = 0xFF
            #expect(HelperMessage(decoding: changed[...]) == nil)
        }
    }

    @Test("a spec that can't be is refused before anything is made")
    func check() {
        func stage(_ change: (inout SandboxSpec) -> Void) -> String? {
            var spec = SandboxSpec(id: "a", codeFolder: "/code", arguments: ["/bin/true"])
            change(&spec)
            do throws(Failure) {
                try spec.check()
                return nil
            } catch {
                return error.stage
            }
        }
        #expect(stage { _ in } == nil)
        #expect(stage { $0.arguments = [] } == "check the program")
        #expect(stage { $0.memoryMB = 127 } == "check the memory size")
        #expect(stage { $0.tmpMB = 10_241 } == "check the size of /tmp")
        #expect(stage { $0.codeFolder = "code" } == "check the folders")
        #expect(stage { $0.environment["A"] = "\0" } == "check the texts")
    }

    @Test("Lambda's paths lead to the machine's folders where there is no sandbox")
    func translation() {
        var spec = SandboxSpec(id: "a", codeFolder: "/data/code", arguments: [])
        spec.layerFolders = ["/data/layer"]
        spec.binds = [.init(source: "/site/boto3", target: "/var/sdk/python/boto3")]
        let translation = PathTranslation(spec, temporaryFolder: "/data/tmp")
        #expect(translation.path("/var/task/app.py") == "/data/code/app.py")
        #expect(translation.path("/var/taskforce") == "/var/taskforce")
        #expect(translation.paths("/opt/lib:/usr/lib:/tmp") == "/data/layer/lib:/usr/lib:/data/tmp")
        #expect(translation.path("/var/sdk/python") == "/site")
    }
}
