package import Base

/// A module that a function's start imported, with those that it imported first.
package struct ImportedModule: Sendable, Equatable {
    package let name: String
    /// Of its own code, without what it imports.
    package let ownMilliseconds: Double
    package let totalMilliseconds: Double
    package let children: [ImportedModule]
    /// Whether it is of the function's own code, and no library.
    package var isOwn = false
    /// Of its file; nil where it has none, or where that is not known.
    package var bytes: Int?
    /// Whether an event, or the function's own code at the start, entered it or one below it; nil where that is not
    /// known.
    package var isUsed: Bool?

    package init(
        name: String, ownMilliseconds: Double, totalMilliseconds: Double, children: [ImportedModule] = [],
        bytes: Int? = nil
    ) {
        (self.name, self.ownMilliseconds, self.totalMilliseconds) = (name, ownMilliseconds, totalMilliseconds)
        (self.children, self.bytes) = (children, bytes)
    }

    /// As a runtime tells it: `{"name": …, "own": ms, "total": ms, "bytes": …, "children": […]}`.
    /// - Returns: nil where it is told wrongly, or is deeper than any program.
    package init?(_ json: JSON, depth: Int = 0) {
        guard depth < LimitsStarts.depth, let name = json["name"]?.string,
            let own = json["own"]?.double.flatMap(Self.time), let total = json["total"]?.double.flatMap(Self.time)
        else { return nil }
        self.init(
            name: name, ownMilliseconds: own, totalMilliseconds: total,
            children: (json["children"]?.array ?? []).compactMap { ImportedModule($0, depth: depth + 1) },
            bytes: json["bytes"]?.integer.map(Self.size))
    }

    // What a function tells may be anything.

    private static func time(_ value: Double) -> Double? { value.isFinite && value >= 0 ? value : nil }
    private static func size(_ value: Int64) -> Int { Int(min(max(0, value), LimitsStarts.moduleBytes)) }

    /// What is known of modules beside their times, by their names.
    package struct Facts: Sendable {
        /// The bytes of their files.
        package var bytes: [String: Int] = [:]
        /// Those of the function's own code.
        package var own: Set<String> = []
        /// Packages that come with the language, which others import too.
        package var standard: Set<String> = []
        /// Those of which an event, or the function's own code at the start, entered something; nil where none looked.
        package var entered: Set<String>?

        package init() {}

        /// As runtimes tell them: `{"bytes": {"app": 120}, "own": ["app"], "standard": ["json"], "entered": ["json"]}`.
        package mutating func add(_ json: JSON) {
            for (name, value) in json["bytes"]?.object ?? [:] { bytes[name] = value.integer.map(size) }
            own.formUnion((json["own"]?.array ?? []).compactMap(\.string))
            standard.formUnion((json["standard"]?.array ?? []).compactMap(\.string))
            guard let names = json["entered"]?.array else { return }
            entered = (entered ?? []).union(names.compactMap(\.string))
        }
    }

    package func told(_ facts: Facts) -> ImportedModule {
        let below = children.map { $0.told(facts) }
        var module = ImportedModule(
            name: name, ownMilliseconds: ownMilliseconds, totalMilliseconds: totalMilliseconds, children: below,
            bytes: facts.bytes[name] ?? bytes)
        module.isOwn = facts.own.contains(name)
        module.isUsed = facts.entered.map { entered in
            entered.contains(name) || below.contains { ($0.isUsed ?? false) && isReason(of: $0, facts) }
        }
        return module
    }

    /// Whether a module that it imported is used because it is. What comes with the language was imported here first
    /// and may be used by anybody, but for a part of it: `json.decoder` of `json`, and what is written in C for it.
    private func isReason(of child: ImportedModule, _ facts: Facts) -> Bool {
        guard facts.standard.contains(child.package) else { return true }
        return child.name.hasPrefix(name + ".") || (child.name.hasPrefix("_") && child.package == package)
    }

    /// What is written in C for a package of the language has its name behind a line: `_json`.
    private var package: String { String(name.drop { $0 == "_" }.prefix { $0 != "." }) }

    /// Of its file and those below it.
    package var allBytes: Int { all.reduce(0) { $0 + ($1.bytes ?? 0) } }

    /// It and all below it.
    package var all: [ImportedModule] { [self] + children.flatMap(\.all) }

    package var json: JSON {
        [
            "name": .string(name), "ownMs": told(ownMilliseconds), "totalMs": told(totalMilliseconds),
            "bytes": bytes.map { .integer(Int64($0)) } ?? .null, "used": isUsed.map { .bool($0) } ?? .null,
            "isOwn": .bool(isOwn),
            "children": .array(children.map(\.json)),
        ]
    }

    private func told(_ value: Double) -> JSON { .double((value * 1_000).rounded() / 1_000) }
}

extension ImportedModule {
    /// What Python writes with `-X importtime`: a line for each module when it is there, those that it imported before
    /// it and further in.
    ///
    ///     import time: self [us] | cumulative | imported package
    ///     import time:       120 |        120 |   zlib
    ///     import time:       310 |        430 | gzip
    ///
    /// - Source: The Python documentation, "Command line and environment", -X importtime.
    /// - Parameter lines: all that was printed; others are passed over.
    /// - Returns: the modules that no other module imported, in their order.
    package static func python(_ lines: [String]) -> [ImportedModule] {
        /// Modules of a depth that wait for the one that imported them.
        var waiting: [[ImportedModule]] = []
        for line in lines.prefix(LimitsStarts.modules) {
            guard let (depth, own, total, name) = fields(line) else { continue }
            while waiting.count < depth + 2 { waiting.append([]) }
            let children = waiting[depth + 1]
            for deeper in (depth + 1)..<waiting.count { waiting[deeper] = [] }
            waiting[depth].append(
                ImportedModule(
                    name: name, ownMilliseconds: own / 1_000, totalMilliseconds: total / 1_000, children: children))
        }
        return waiting.first ?? []
    }

    private static func fields(_ line: String) -> (depth: Int, own: Double, total: Double, name: String)? {
        let mark = "import time:"
        guard line.hasPrefix(mark) else { return nil }
        let parts = line.dropFirst(mark.count).split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let own = Double(parts[0].filter { $0 != " " }).flatMap(time),
            let total = Double(parts[1].filter { $0 != " " }).flatMap(time)
        else { return nil }
        let indent = parts[2].prefix { $0 == " " }.count
        // Deeper than any program imports, which a function may print as well.
        guard indent < 2 * LimitsStarts.depth else { return nil }
        return ((indent - 1) / 2, own, total, String(parts[2].dropFirst(indent)))
    }

    /// What a Java machine writes with `-Xlog:class+load:…:uptime`, by the archives that the classes are from: the time
    /// from one class to the next is the next one's.
    ///
    ///     [0.213s] com.example.Handler source: file:/var/task/
    ///
    /// - Source: Oracle, "The java Command", Enable Logging with the JVM Unified Logging Framework.
    package static func java(_ lines: [String]) -> [ImportedModule] {
        var (order, times, last) = ([String](), [String: Double](), 0.0)
        for line in lines.prefix(LimitsStarts.modules) {
            guard line.hasPrefix("["), let end = line.firstIndex(of: "]"),
                let seconds = Double(line[line.index(after: line.startIndex)..<end].filter { $0 != "s" }).flatMap(time),
                let source = line.firstRange(of: " source: ")
            else { continue }
            let name = String(line[source.upperBound...].split(separator: " ").first ?? "")
            if times[name] == nil { order.append(name) }
            times[name, default: 0] += max(0, seconds - last) * 1_000
            last = seconds
        }
        return order.map {
            ImportedModule(name: $0, ownMilliseconds: times[$0] ?? 0, totalMilliseconds: times[$0] ?? 0)
        }
    }
}
