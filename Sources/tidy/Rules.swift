/// One rule of the house.
struct Rule: Sendable {
    let breaches: @Sendable (SourceTree) -> [String]
}

enum Rules {
    static let all = [layers, bannedWords, lengths, names]

    /// Which modules a module may import, beside those of its own kind that Package.swift grants: arrows only point
    /// down.
    private static let levels: [String: Int] = [
        "Base": 0, "Wire": 1, "SigV4": 1, "Policy": 1, "Store": 1, "StoreSQLite": 1, "Archive": 1, "Templates": 1,
        "HTTP": 1, "EventPatterns": 1, "Certificates": 1,
        "Sandbox": 1, "ServiceKit": 2, "Platform": 5, "Gateway": 5, "martlet": 6, "Simulation": 6, "simulate": 7,
    ]

    private static func level(_ module: String) -> Int? {
        if module.hasPrefix("API/") { return 3 }
        if module.hasPrefix("Services/") { return 4 }
        if let level = levels[module] { return level }
        return module.hasSuffix("API") ? 3 : nil
    }

    static let layers = Rule { tree in
        let services = Set(
            tree.files.map(\.module).filter { $0.hasPrefix("Services/") }.map { String($0.dropFirst(9)) })
        return tree.files.filter { $0.path.hasPrefix("Sources/") }.flatMap { file -> [String] in
            guard let own = level(file.module) else { return [] }
            return imports(file).compactMap { name in
                let other = services.contains(name) ? 4 : level(name)
                guard let other, other > own || (other == 4 && own == 4 && file.module != "Services/" + name) else {
                    return nil
                }
                return "\(file.path): \(file.module) must not import \(name): arrows only point down"
            }
        }
    }

    private static func imports(_ file: SourceTree.File) -> [String] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1 else { return nil }
            return String(words[index + 1])
        }
    }

    /// What other modules inline: Swift takes the code of `public` declarations alone with it (decision 13).
    private static let inlined = ["HTTPToken", "Memo", "UTF8Order", "VariableInteger"].map {
        "Sources/Base/\($0).swift"
    }

    /// Words with the only places where they may stand.
    private static let banned: [(word: String, allowed: [String])] = [
        ("Task {", ["Sources/Base/Background.swift", "Sources/HTTP/Server/RequestTask.swift"]), ("Task.detached", []),
        ("Task.sleep", ["Sources/Base/SystemClock.swift"]), ("Date()", []), ("UUID()", []),
        ("SystemRandomNumberGenerator", []), ("getentropy", ["Sources/Base/Randomness.swift"]), ("try! ", []),
        ("import Foundation", []),
        ("Task(executorPreference", ["Sources/Base/Background.swift"]), ("public ", inlined),
        ("Task.immediate", ["Sources/HTTP/Server/RequestTask.swift"]),
    ]

    static let bannedWords = Rule { tree in
        tree.files.filter { $0.path.hasPrefix("Sources/") && !$0.path.hasPrefix("Sources/tidy/") }.flatMap { file in
            file.lines.enumerated().flatMap { index, line -> [String] in
                let code = line.drop { $0 == " " }
                guard !code.hasPrefix("//") else { return [] }
                return banned.filter {
                    stands($0.word, in: code) && !$0.allowed.contains(file.path) && !isText(code, $0.word)
                }
                .map { "\(file.path):\(index + 1): '\($0.word)' stands outside of its place" }
            }
        }
    }

    /// Whether the line has the word by itself: `addTask {` of a task group is not `Task {`.
    private static func stands(_ word: String, in line: Substring) -> Bool {
        guard let range = line.firstRange(of: word) else { return false }
        guard range.lowerBound > line.startIndex else { return true }
        return !line[line.index(before: range.lowerBound)].isLetter
    }

    /// Whether the word stands in a string only.
    private static func isText(_ line: Substring, _ word: String) -> Bool {
        guard let range = line.firstRange(of: word) else { return true }
        return line[..<range.lowerBound].count { $0 == "\"" } % 2 == 1
    }

    /// Sizes of every file and line.
    static let lengths = Rule { tree in
        tree.files.filter { $0.path.hasPrefix("Sources/") }.flatMap { file -> [String] in
            let long = file.lines.enumerated().filter { $1.count > 120 && !isText($1) }
                .map { "\(file.path):\($0.offset + 1): a line of \($0.element.count) characters" }
            return file.lines.count > 600 ? long + ["\(file.path): \(file.lines.count) lines; split at 600"] : long
        }
    }

    /// Whether the line is one literal, perhaps behind an operator: texts of the service are easier to find unbroken.
    private static func isText(_ line: Substring) -> Bool {
        line.drop { " +=:?#".contains($0) }.hasPrefix("\"")
    }

    static let names = Rule { tree in
        let vague = ["Utils", "Helpers", "Manager", "Common"]
        return tree.files.filter { file in file.path.hasPrefix("Sources/") && vague.contains { file.name.contains($0) }
        }
        .map { "\($0.path): name the file for what it owns" }
    }
}
