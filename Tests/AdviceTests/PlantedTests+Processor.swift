import Base

@testable import Advice

extension PlantedTests {
    /// What the processor time of recorded events shows.
    static let processor = [
        Case(
            testDescription: "a large function that waits", rule: .memorySize,
            plant: { use(&$0, memoryMB: 1_024, milliseconds: 300, processor: 4) },
            mend: { use(&$0, memoryMB: 256, milliseconds: 300, processor: 4) }),
        Case(
            testDescription: "a large function that waits, and one that works", rule: .memorySize,
            plant: { use(&$0, memoryMB: 1_769, milliseconds: 300, processor: 4) },
            mend: { use(&$0, memoryMB: 1_769, milliseconds: 300, processor: 290) }),
        Case(
            testDescription: "few events", rule: .memorySize,
            plant: { use(&$0, memoryMB: 1_024, milliseconds: 300, processor: 4) },
            mend: { use(&$0, memoryMB: 1_024, milliseconds: 300, processor: 4, events: 4) }),
        Case(
            testDescription: "a function that its share of a processor slows down", rule: .memorySize,
            plant: { use(&$0, memoryMB: 128, milliseconds: 2_500, processor: 180) },
            mend: { use(&$0, memoryMB: 128, milliseconds: 2_500, processor: 20) }),
        Case(
            testDescription: "short events, which have their processor in one go", rule: .memorySize,
            plant: { use(&$0, memoryMB: 128, milliseconds: 250, processor: 18) },
            mend: { use(&$0, memoryMB: 128, milliseconds: 15, processor: 1) }),
        Case(
            testDescription: "what was recorded at another size, or is known better by experiments", rule: .memorySize,
            plant: { use(&$0, memoryMB: 1_024, milliseconds: 300, processor: 4) },
            mend: {
                use(&$0, memoryMB: 1_024, milliseconds: 300, processor: 4)
                $0.functions[0].memoryMB = 512
            }),
        Case(
            testDescription: "memory that smaller sizes do not have", rule: .memorySize,
            plant: { use(&$0, memoryMB: 1_024, milliseconds: 300, processor: 4) },
            mend: { application in
                use(&application, memoryMB: 1_024, milliseconds: 300, processor: 4)
                application.functions[0].runs = (0..<40).map {
                    .init(milliseconds: 1_500 + Double($0), peakMemoryMB: 800, hasTimedOut: false)
                }
            }),
    ]

    private static func use(
        _ application: inout Application, memoryMB: Int, milliseconds: Double, processor: Double, events: Int = 40
    ) {
        application.functions[0].memoryMB = memoryMB
        application.functions[0].processorUse = .init(
            memoryMB: memoryMB, events: events, milliseconds: milliseconds, processorMilliseconds: processor)
    }
}
