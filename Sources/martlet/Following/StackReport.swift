/// What a stack offers, printed after its deployment and by `status`.
struct StackReport {
    private let client: AWSClient

    init(_ client: AWSClient) { self.client = client }

    /// Prints outputs, functions and addresses.
    func show(_ stack: Stack) async throws {
        let resources = try await stack.resources(client)
        let width = stack.outputs.map(\.key.count).max() ?? 0
        section("Outputs", stack.outputs.map { "\(Terminal.pad($0.key, width))  \($0.value)" })
        let functions = resources.filter { $0.type == "AWS::Lambda::Function" }.map(\.physicalID)
        section("Functions", functions)
        section("URLs", try await StackURLs(client).lines(resources))
        section("Warnings", try await RuntimeNotes(client).lines(functions), .yellow)
    }

    private func section(_ title: String, _ lines: [String], _ colour: Terminal.Colour = .cyan) {
        guard !lines.isEmpty else { return }
        Terminal.line("  \(Terminal.paint(title, colour))")
        for line in lines { Terminal.line("    \(line)") }
    }
}
