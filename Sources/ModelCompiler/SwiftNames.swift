/// Names of the models as Swift spells them.
enum SwiftNames {
    /// `TableName` → `tableName`, `SSEDescription` → `sseDescription`, `ALL_OLD` → `allOld`, `python3.12` →
    /// `python3_12`.
    static func member(_ name: String) -> String {
        var words = ""
        var startsWord = false
        for character in lowerFirst(name) {
            if character.isLetter || character.isNumber {
                words +=
                    startsWord
                    ? (character.isNumber && words.last?.isNumber == true ? "_\(character)" : character.uppercased())
                    : String(character)
                startsWord = false
            } else {
                startsWord = true
            }
        }
        if words.isEmpty { words = "none" }
        if words.first?.isNumber == true { words = "_" + words }
        return keywords.contains(words) ? "`\(words)`" : taken.contains(words) ? words + "_" : words
    }

    /// The name of a shape; one that Swift or the house uses already gets `Shape` behind it.
    static func type(_ name: String) -> String {
        let upper = name.prefix(1).uppercased() + name.dropFirst()
        return takenTypes.contains(upper) ? upper + "Shape" : upper
    }

    private static func lowerFirst(_ name: String) -> String {
        let isShouted = name.allSatisfy { $0.isUppercase || !$0.isLetter }
        if isShouted {
            return name.lowercased().split { $0 == "_" || $0 == "-" }.enumerated()
                .map { $0 == 0 ? String($1) : ($1.prefix(1).uppercased() + $1.dropFirst()) }.joined()
        }
        let run = name.prefix { $0.isUppercase }
        let length =
            run.count > 1 && run.count < name.count && name.dropFirst(run.count).first?.isLetter == true
            ? run.count - 1 : run.count
        return name.prefix(length).lowercased() + name.dropFirst(length)
    }

    private static let keywords: Set<String> = [
        "as", "break", "case", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "false",
        "for", "func",
        "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol",
        "public", "repeat",
        "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "var",
        "where", "while",
    ]
    /// Members that `Structure` has already.
    private static let taken: Set<String> = ["record", "wire", "init", "memberCount", "rawValue", "hashValue"]
    private static let takenTypes: Set<String> = [
        "Record", "Value", "Member", "Shape", "Schema", "Structure", "Fault", "Empty", "Message", "Error", "Type",
        "Protocol", "Never",
        "Any", "Self", "String", "Int", "Double", "Bool", "Array", "Set", "Dictionary", "Optional", "Result", "JSON",
        "Instant",
        "Duration", "ByteStream", "Key", "Object", "Action", "Clock", "ARN", "Region", "Timestamp", "Range", "Pattern",
        "Secret", "Failure",
    ]
}
