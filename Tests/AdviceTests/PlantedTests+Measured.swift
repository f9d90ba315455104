import Base

@testable import Advice

extension PlantedTests {
    /// What experiments show.
    static let measured = [
        Case(
            testDescription: "a size that is slow and no cheaper", rule: .memorySize,
            plant: { $0.functions[0].measured = tuned([128: (800, 2), 512: (200, 2)], best: 512) },
            mend: { $0.functions[0].memoryMB = 512 }),
        Case(
            testDescription: "memory that a function which waits pays for", rule: .memorySize,
            plant: {
                $0.functions[0].memoryMB = 1_024
                $0.functions[0].measured = tuned([128: (205, 0.5), 1_024: (200, 3.5)], best: 128)
            },
            mend: { $0.functions[0].measured = tuned([128: (410, 1.1), 1_024: (200, 1.2)], best: 128) }),
        Case(
            testDescription: "a smaller size that has too little memory", rule: .memorySize,
            plant: {
                $0.functions[0].memoryMB = 1_024
                $0.functions[0].measured = tuned([128: (200, 0.5), 1_024: (200, 3.5)], best: 128)
            },
            mend: { application in
                application.functions[0].runs = (0..<40).map {
                    .init(milliseconds: 1_500 + Double($0), peakMemoryMB: 120, hasTimedOut: false)
                }
            }),
        Case(
            testDescription: "imports that no event uses", rule: .heavyImport,
            plant: { $0.functions[0].measured = started(saved: 90, isClear: true) },
            mend: { $0.functions[0].measured = started(saved: 90, isClear: false) }),
    ]

    private static func tuned(_ sizes: [Int: (Double, Double)], best: Int) -> Application.Measured {
        let results = sizes.sorted { $0.key < $1.key }.map { size, run -> JSON in
            [
                "memoryMB": .integer(Int64(size)), "duration": ["typical": .double(run.0)],
                "cost": ["million": .double(run.1)],
            ]
        }
        return Application.Measured(
            tuning: [
                "results": .array(results),
                "recommendation": ["memoryMB": .integer(Int64(best)), "confidence": 0.99],
            ], cold: nil)
    }

    private static func started(saved: Double, isClear: Bool) -> Application.Measured {
        Application.Measured(
            tuning: nil,
            cold: [
                "whole": ["typical": 300], "unused": [["name": "pandas", "ms": 80]],
                "remedies": [
                    ["remedy": "later-imports", "savedMs": .double(saved), "recommended": .bool(isClear)]
                ],
            ])
    }
}
