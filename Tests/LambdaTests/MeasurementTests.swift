import Base
import Foundation
import LambdaAPI
import Testing

@testable import Lambda

extension Scenarios {
    /// Figures of this machine, printed where `MARTLET_MEASURE` is set; no thresholds, since they depend on its load.
    @Suite(.enabled(if: ProcessInfo.processInfo.environment["MARTLET_MEASURE"] != nil)) struct MeasurementTests {
        static let count = 2_000

        @Test("how long cold and warm invocations take")
        func latency() async throws {
            try await Scene.play { scene in
                let source = "def handler(event, context):\n    return event\n"
                var cold: [Duration] = []
                for number in 0..<10 {
                    try await scene.create("cold\(number)", ["app.py": source])
                    cold.append(try await MeasurementTests.time { _ = try await scene.invoke("cold\(number)") })
                }
                print("cold p50:", cold.sorted()[5])
                try await scene.create("warm", ["app.py": source]) { $0.memorySize = 1769 }
                _ = try await scene.invoke("warm")
                var warm: [Duration] = []
                for _ in 0..<MeasurementTests.count {
                    warm.append(try await MeasurementTests.time { _ = try await scene.invoke("warm") })
                }
                print("warm p50:", warm.sorted()[MeasurementTests.count / 2])
                let all = try await MeasurementTests.time {
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for _ in 0..<16 {
                            group.addTask {
                                for _ in 0..<(MeasurementTests.count / 16) { _ = try await scene.invoke("warm") }
                            }
                        }
                        try await group.waitForAll()
                    }
                }
                print("16 clients:", Double(MeasurementTests.count) / (all / .seconds(1)), "invocations a second")
            }
        }

        private static func time(_ work: () async throws -> Void) async throws -> Duration {
            let began = SystemClock().now
            try await work()
            return SystemClock().now - began
        }
    }
}
