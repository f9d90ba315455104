import Base
import Testing

@testable import Lambda

@Suite("The processor time of events") struct ProcessorUseTests {
    @Test("is looked at behind each of the first events and then behind every eighth, without the start")
    func looks() {
        var meter = ProcessorMeter()
        var total = Duration.milliseconds(100)
        var sum = ProcessorUse()
        var looks = 0
        for _ in 0..<24 {
            total += .milliseconds(3)
            guard meter.isDue(behind: .milliseconds(10)) else { continue }
            looks += 1
            if let use = meter.read(total) { sum += use }
        }
        #expect(looks == 8 + 2)
        #expect(
            sum == ProcessorUse(events: 23, elapsed: .milliseconds(230), processor: .milliseconds(69)))
    }

    @Test("is kept of a function as it is, and forgotten with its settings")
    func settings() {
        let uses = ProcessorUses()
        let key = FunctionKey(account: .default, region: .default, name: "f")
        let use = ProcessorUse(events: 2, elapsed: .milliseconds(20), processor: .milliseconds(6))
        uses.note(key, .init(memoryMB: 128, revision: "a"), use)
        uses.note(key, .init(memoryMB: 128, revision: "a"), use)
        #expect(uses.use(of: key)?.use.events == 4)
        uses.note(key, .init(memoryMB: 256, revision: "a"), use)
        #expect(uses.use(of: key)?.use == use && uses.use(of: key)?.settings.memoryMB == 256)
        uses.forget(key)
        #expect(uses.use(of: key) == nil)
    }

    @Test("of too many functions is forgotten")
    func tooMany() {
        let uses = ProcessorUses()
        for number in 0...LimitsLambda.recordedFunctions {
            let key = FunctionKey(account: .default, region: .default, name: "f\(number)")
            uses.note(key, .init(memoryMB: 128, revision: "a"), ProcessorUse())
        }
        #expect(uses.use(of: FunctionKey(account: .default, region: .default, name: "f0")) == nil)
        #expect(
            uses.use(of: FunctionKey(account: .default, region: .default, name: "f\(LimitsLambda.recordedFunctions)"))
                != nil)
    }
}
