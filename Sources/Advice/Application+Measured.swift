package import Base

/// What experiments on a function have measured.
extension Application {
    package struct Measured: Sendable {
        /// Runs at one size of memory.
        package struct Size: Sendable, Equatable {
            package let memoryMB: Int
            package let milliseconds: Double
            /// For 1,000,000 events.
            package let dollars: Double
        }

        /// A module that no event used.
        package struct Unused: Sendable, Equatable {
            package let name: String
            package let milliseconds: Double
        }

        /// The least first.
        package var sizes: [Size] = []
        /// The best for its cost; nil where the runs do not tell.
        package var recommendedMB: Int?
        package var confidence = 0.0
        /// Milliseconds of a cold start.
        package var start = 0.0
        package var unused: [Unused] = []
        /// Milliseconds that a cold start is shorter without these; nil where that was not measured, or is not clear.
        package var savedWithoutUnused: Double?

        package init() {}

        /// - Parameters:
        ///   - tuning: as `TuningReport` writes it; nil where there is none.
        ///   - cold: as `ColdReport` writes it; nil where there is none.
        package init(tuning: JSON?, cold: JSON?) {
            sizes = (tuning?["results"]?.array ?? []).compactMap { result in
                guard let memory = result["memoryMB"]?.integer, let time = result["duration"]?["typical"]?.double,
                    let dollars = result["cost"]?["million"]?.double
                else { return nil }
                return Size(memoryMB: Int(clamping: memory), milliseconds: time, dollars: dollars)
            }
            recommendedMB = tuning?["recommendation"]?["memoryMB"]?.integer.map { Int(clamping: $0) }
            confidence = tuning?["recommendation"]?["confidence"]?.double ?? 0
            start = cold?["whole"]?["typical"]?.double ?? 0
            unused = (cold?["unused"]?.array ?? []).compactMap { module in
                guard let name = module["name"]?.string, let time = module["ms"]?.double else { return nil }
                return Unused(name: name, milliseconds: time)
            }
            let later = cold?["remedies"]?.array?.first { $0["remedy"]?.string == "later-imports" }
            savedWithoutUnused = later?["recommended"]?.bool == true ? later?["savedMs"]?.double : nil
        }

        func size(_ memoryMB: Int) -> Size? { sizes.first { $0.memoryMB == memoryMB } }
    }
}
