internal import Base

/// The function that an integration's URI names:
/// `arn:aws:apigateway:region:lambda:path/2015-03-31/functions/<function's ARN>/invocations`.
struct FunctionURI: Hashable, Sendable {
    /// The function's ARN, perhaps with `${stageVariables.name}` in it.
    let function: String
    private let hasVariables: Bool

    /// Nil where the URI names no function.
    init?(_ uri: String) {
        guard let start = uri.firstRange(of: "/functions/"), uri.hasSuffix("/invocations") else { return nil }
        let name = uri[start.upperBound...].dropLast("/invocations".count)
        guard !name.isEmpty else { return nil }
        function = String(name)
        hasVariables = name.contains("${stageVariables.")
    }

    /// The function's ARN with the stage's variables in place; a variable that the stage does not have is empty.
    func resolved(_ variables: [String: String]) -> String {
        guard hasVariables else { return function }
        var text = ""
        var rest = function[...]
        while let start = rest.firstRange(of: "${stageVariables."),
            let end = rest[start.upperBound...].firstIndex(of: "}")
        {
            text += rest[..<start.lowerBound]
            text += variables[String(rest[start.upperBound..<end])] ?? ""
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }
}
