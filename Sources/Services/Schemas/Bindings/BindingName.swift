/// How code names what a schema names.
enum BindingName {
    /// The package of a schema's code: `aws.ec2@Launch` gives `schema`, `aws`, `ec2`, `launch`; sources of others are
    /// one part: `com.shop@Sold` gives `schema`, `com_shop`, `sold`.
    /// - Source: SAM CLI, which derives the same package from the name to import it.
    static func package(_ schema: String) -> [String] {
        var name = schema
        var parts = ["schema"]
        if name.hasPrefix("aws.partner-") {
            parts += ["aws", "partner"]
            name.removeFirst("aws.partner-".count)
        } else if name.hasPrefix("aws.") {
            let source = name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
            return parts + source.flatMap { segments($0) }
        }
        parts += segments(name)
        return parts
    }

    private static func segments(_ text: String) -> [String] {
        text.split(separator: "@", omittingEmptySubsequences: false).map { part in
            let name = underscored(String(part)).lowercased()
            let isPlain = name.utf8.first.map { !isDigit($0) } ?? false
            return isPlain && !reserved.contains(name) ? name : "_" + name
        }
    }

    /// What no package can be called in one of the languages.
    private static let reserved: Set<String> = [
        "abstract", "and", "as", "assert", "async", "await", "boolean", "break", "byte", "case", "catch", "chan",
        "char",
        "class", "const", "continue", "def", "default", "defer", "del", "do", "double", "elif", "else", "enum",
        "except",
        "extends", "fallthrough", "false", "final", "finally", "float", "for", "from", "func", "global", "go", "goto",
        "if", "implements", "import", "in", "instanceof", "int", "interface", "is", "lambda", "long", "map", "native",
        "new", "none", "nonlocal", "not", "null", "or", "package", "pass", "private", "protected", "public", "raise",
        "range", "return", "select", "short", "static", "strictfp", "struct", "super", "switch", "synchronized", "this",
        "throw", "throws", "transient", "true", "try", "type", "var", "void", "volatile", "while", "with", "yield",
    ]

    /// A class's name: letters, digits and underscores, a capital first.
    static func type(_ name: String) -> String {
        let kept = String(
            decoding: name.utf8.filter { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }, as: UTF8.self)
        var type = capitalized(kept)
        if !(type.utf8.first.map { isLetter($0) } ?? false) { type = "Type" + type }
        return reservedTypes.contains(type) ? type + "_" : type
    }

    /// Names that the generated code itself uses, or that a language keeps for itself.
    private static let reservedTypes: Set<String> = [
        "AWSEvent", "Any", "CodingKeys", "False", "Foundation", "JSONValue", "Marshaller", "None", "Protocol", "Self",
        "Swift", "True", "Type",
    ]

    static func capitalized(_ text: String) -> String {
        let pieces = pieces(text)
        return pieces.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// `detail-type` as `detailType`.
    static func camel(_ text: String) -> String {
        let words = capitalized(text)
        // A name that begins with several capitals keeps them: `ID`, `ARNs`.
        let start = pieces(text).first?.utf8.prefix(2) ?? ""[...].utf8
        if start.count == 2, start.allSatisfy({ (65...90).contains($0) }) { return words }
        return words.prefix(1).lowercased() + words.dropFirst()
    }

    /// `detail-type` as `detail_type`.
    static func underscored(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            let byte = scalar.isASCII ? UInt8(scalar.value) : 0
            bytes.append(isLetter(byte) || isDigit(byte) ? byte : UInt8(ascii: "_"))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Identifiers for the properties of a class, each its own.
    /// - Parameter reserved: what the language, or the code around, keeps for itself.
    static func identifiers(
        _ properties: [BindingProperty], reserved: Set<String>, _ style: (String) -> String
    ) -> [String] {
        var taken: Set<String> = []
        return properties.map { property in
            var stem = style(property.name)
            if stem.isEmpty || stem.utf8.first.map({ isDigit($0) }) ?? false { stem = "_" + stem }
            if reserved.contains(stem) { stem += "_" }
            var candidate = stem
            var number = 0
            while reserved.contains(candidate) || !taken.insert(candidate).inserted {
                number += 1
                candidate = "\(stem)\(number)"
            }
            return candidate
        }
    }

    /// A text between double quotes. Names of properties are printable, so this is all that needs care.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text.unicodeScalars {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }

    /// Without control characters and line separators, which a literal can't have in some language.
    static func isPrintable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0.value >= 32 && !(127...159).contains($0.value) && $0.value != 0x2028 && $0.value != 0x2029
        }
    }

    private static func pieces(_ text: String) -> [Substring] {
        text.split { character in
            guard let byte = character.asciiValue else { return true }
            return !isLetter(byte) && !isDigit(byte)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
