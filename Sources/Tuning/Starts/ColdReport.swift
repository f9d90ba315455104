package import Base

/// Where a function's cold starts go, and what would make them shorter.
package struct ColdReport: Sendable {
    /// Whose starts they are.
    package struct Subject: Sendable {
        package let arn: String
        package let runtime: String
        package let memoryMB: Int

        package init(arn: String, runtime: String, memoryMB: Int) {
            (self.arn, self.runtime, self.memoryMB) = (arn, runtime, memoryMB)
        }
    }

    /// What a function's code is on the way to its environment.
    package struct Package: Sendable {
        /// As an archive, and unpacked, without layers.
        package let zipBytes: Int
        package let bytes: Int
        package let layers: Int
        /// Fetching and unpacking it, once, where nothing of it is there yet.
        package let milliseconds: Double

        package init(zipBytes: Int, bytes: Int, layers: Int, milliseconds: Double) {
            (self.zipBytes, self.bytes, self.layers, self.milliseconds) = (zipBytes, bytes, layers, milliseconds)
        }
    }

    /// Starts with something that may make them shorter.
    package struct Trial: Sendable {
        package let remedy: ColdPlan.Remedy
        /// What was done: `1024 MB`.
        package let what: String
        /// The function's code as it was for these; nil where it was as it is.
        package var package: Package?
        /// What callers waited.
        package var whole = Distribution()
        /// Why there are no more of them; nil where nothing failed.
        package var failure: String?

        package init(_ remedy: ColdPlan.Remedy, what: String) { (self.remedy, self.what) = (remedy, what) }
    }

    private let subject: Subject
    private let package: Package
    private let starts: [StartTimes]
    private let imports: [ImportedModule]
    private let trials: [Trial]
    private let notes: [String]

    /// - Parameters:
    ///   - starts: of the function as it is.
    ///   - imports: what loading the function's module imports, with that module itself.
    package init(
        _ subject: Subject, _ package: Package, starts: [StartTimes], imports: [ImportedModule], trials: [Trial],
        notes: [String]
    ) {
        (self.subject, self.package, self.starts, self.imports) = (subject, package, starts, imports)
        (self.trials, self.notes) = (trials, notes)
    }

    /// What callers waited.
    private var whole: Distribution { Distribution(starts.map(\.answered)) }

    /// The share of loading that is not the code of the function's own modules.
    private var imported: Double {
        let all = imports.flatMap(\.all)
        let own = all.filter(\.isOwn).reduce(0) { $0 + $1.ownMilliseconds }
        let total = all.reduce(0) { $0 + $1.ownMilliseconds }
        return total > 0 ? 1 - own / total : 0
    }

    /// The start that is in the middle: its parts add up, as parts that are each in their middle would not.
    private var middle: StartTimes? {
        let sorted = starts.sorted { $0.answered < $1.answered }
        return sorted.isEmpty ? nil : sorted[sorted.count / 2]
    }

    // MARK: - As a document

    package var json: JSON {
        let phases = middle?.phases(imported: imported) ?? [:]
        return [
            "function": .string(subject.arn), "runtime": .string(subject.runtime),
            "memoryMB": .integer(Int64(subject.memoryMB)), "starts": .integer(Int64(starts.count)),
            "whole": whole.json,
            "phases": .array(
                StartPhase.allCases.compactMap { phase in
                    phases[phase].map { ["name": .string(phase.rawValue), "ms": Self.told($0)] }
                }),
            "package": Self.json(package),
            "imports": .array(imports.map(\.json)),
            "unused": .array(
                unused.map {
                    [
                        "name": .string($0.name), "ms": Self.told($0.totalMilliseconds),
                        "bytes": .integer(Int64($0.allBytes)),
                    ]
                }),
            "remedies": .array(trials.map(json)), "notes": .array(notes.map { .string($0) }),
        ]
    }

    /// Imports of the function's own modules that nothing entered, the longest first.
    package var unused: [ImportedModule] { Self.unused(imports) }

    /// - Parameter imports: the function's own module, with what it imports.
    package static func unused(_ imports: [ImportedModule]) -> [ImportedModule] {
        imports.flatMap(\.all).filter(\.isOwn).flatMap(\.children).filter {
            !$0.isOwn && $0.isUsed == false && $0.totalMilliseconds >= LimitsStarts.heavyMilliseconds
        }.sorted { $0.totalMilliseconds > $1.totalMilliseconds }
    }

    private func json(_ trial: Trial) -> JSON {
        // Starts of a round met the same weather.
        let saved = Distribution(zip(starts, trial.whole.values).map { $0.answered - $1 })
        let isEnough = saved.count >= LimitsStarts.fewest
        let isClear =
            trial.failure == nil && saved.uncertainty <= 0.5
            && saved.typical >= LimitsStarts.worthwhile * whole.typical
        return [
            "remedy": .string(trial.remedy.rawValue), "what": .string(trial.what), "whole": trial.whole.json,
            "starts": .integer(Int64(trial.whole.count)),
            "savedMs": isEnough ? Self.told(saved.typical) : .null, "recommended": .bool(isEnough && isClear),
            "package": trial.package.map(Self.json) ?? .null,
            "failure": trial.failure.map { .string($0) } ?? .null,
        ]
    }

    private static func json(_ package: Package) -> JSON {
        [
            "zipBytes": .integer(Int64(package.zipBytes)), "bytes": .integer(Int64(package.bytes)),
            "layers": .integer(Int64(package.layers)), "unpackMs": told(package.milliseconds),
        ]
    }

    private static func told(_ value: Double) -> JSON { .double((value * 100).rounded() / 100) }
}
