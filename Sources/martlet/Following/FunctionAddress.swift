/// What a user calls a function: its name or its logical id in a stack, also with a version or an alias, or an ARN.
/// - Source: Lambda API Reference, Invoke, FunctionName and Qualifier.
struct FunctionAddress: Equatable {
    /// A name, or a logical id.
    let name: String
    /// A version, an alias or `$LATEST`; nil where nothing is said.
    let qualifier: String?
    /// The whole or partial ARN without its qualifier; nil for a plain name.
    let arn: String?
    /// The ARN's region.
    let region: String?

    /// - Parameters:
    ///   - text: `name`, `name:live`, `arn:aws:lambda:us-east-1:000000000000:function:name:live`, or such an ARN from
    ///     its account on.
    ///   - qualifier: what `--qualifier` says.
    /// - Throws: `CommandFailure` for what is none of these, and for two qualifiers.
    init(_ text: String, qualifier given: String? = nil) throws {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let nameIndex: Int
        switch parts.first {
        case "arn" where parts.count > 5 && parts[2] == "lambda" && parts[5] == "function": nameIndex = 6
        case _ where parts.count > 2 && parts[1] == "function": nameIndex = 2
        default: nameIndex = 0
        }
        let rest = parts.dropFirst(nameIndex)
        guard (1...2).contains(rest.count), !rest.contains(""), given != "" else {
            throw CommandFailure("'\(text)' is no function: write its name, name:qualifier, or its ARN")
        }
        name = parts[nameIndex]
        let written = rest.count == 2 ? rest.last : nil
        if let written, let given, written != given {
            throw CommandFailure("\(text) means \(written) and --qualifier means \(given): name one of them")
        }
        qualifier = given ?? written
        arn = nameIndex > 0 ? parts[...nameIndex].joined(separator: ":") : nil
        region = nameIndex == 6 ? parts[3] : nil
    }
}
