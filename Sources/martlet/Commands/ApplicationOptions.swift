internal import ArgumentParser

/// Which application a command is about.
struct ApplicationOptions: ParsableArguments {
    @Argument(help: "The folder that holds template.yaml, or the template.") var folderPath = "."
    @Option(help: "The stack's name; the folder's where nothing is said.") var stack: String?
    @Option(name: .customLong("parameter"), help: "A parameter of the template, Name=Value. May be repeated.")
    var parameters: [String] = []

    func validate() throws { _ = try values() }

    func folder() throws -> ApplicationFolder { try ApplicationFolder(folderPath, stack: stack) }

    /// The parameters, taken apart.
    func values() throws -> [(String, String)] {
        try parameters.map { text in
            guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
                throw ValidationError("--parameter \(text): write Name=Value")
            }
            return (String(text[..<equals]), String(text[text.index(after: equals)...]))
        }
    }
}
