internal import Base
internal import HTTP

/// Finds the function that a user means by its name or its logical id in a stack.
struct FunctionName {
    private let client: AWSClient

    init(_ client: AWSClient) { self.client = client }

    /// - Parameter stack: the only stack whose functions count; nil for all functions.
    /// - Throws: `CommandFailure` that lists the functions which are there.
    func resolve(_ text: String, stack: String?) async throws -> String {
        if let name = try await find(text, stack: stack) { return name }
        if let stack { throw try await missing(text, in: stack) }
        let names = try await all()
        let known =
            names.isEmpty
            ? "there is none yet: deploy one with `martlet deploy`" : "there are \(Terminal.list(names))"
        throw CommandFailure("no function is named \(text); \(known)")
    }

    private func missing(_ text: String, in stack: String) async throws -> CommandFailure {
        guard try await Stack.describe(stack, client) != nil else {
            return CommandFailure("there is no stack \(stack); `martlet status` lists those that are there")
        }
        let names = try await stackFunctions(stack).map(\.logicalID).sorted()
        let known = names.isEmpty ? "it has none" : "it has \(Terminal.list(names))"
        return CommandFailure("no function is named \(text) in stack \(stack); \(known)")
    }

    /// - Returns: the function's name; nil where there is no such function.
    /// - Throws: `CommandFailure` where several stacks have one of that logical id.
    func find(_ text: String, stack: String?) async throws -> String? {
        if stack == nil, try await all().contains(text) { return text }
        let functions = try await stackFunctions(stack)
        let candidates = functions.filter { $0.logicalID == text || (stack != nil && $0.physicalID == text) }
        guard candidates.count < 2 else {
            throw CommandFailure(
                "\(text) is a function of several stacks; add --stack, or name one of "
                    + candidates.map(\.physicalID).joined(separator: ", "))
        }
        return candidates.first?.physicalID
    }

    /// The ARN of a function by its name.
    func arn(_ name: String) async throws -> String {
        let configuration = try await client.restJSON(
            AWSClient.Call(
                "lambda", "Lambda GetFunctionConfiguration", .get,
                "/2015-03-31/functions/\(PercentEncoding.encode(name))/configuration"))
        return configuration["FunctionArn"]?.string ?? name
    }

    /// The names of every function of the region.
    func all() async throws -> [String] { try await configurations().map(\.name).sorted() }

    /// Every function of the region with its runtime.
    func configurations() async throws -> [(name: String, runtime: String)] {
        try await client.lambdaPages("Functions", "/2015-03-31/functions", "ListFunctions").compactMap { function in
            function["FunctionName"]?.string.map { ($0, function["Runtime"]?.string ?? "") }
        }
    }

    private func stackFunctions(_ name: String?) async throws -> [StackResource] {
        var functions: [StackResource] = []
        for stack in try await stacks(name) {
            // One that was never made, or was rolled back, has no name.
            functions += try await stack.resources(client).filter {
                $0.type == "AWS::Lambda::Function" && !$0.physicalID.isEmpty
            }
        }
        return functions
    }

    private func stacks(_ name: String?) async throws -> [Stack] {
        guard let name else { return try await Stack.all(client) }
        return try await Stack.describe(name, client).map { [$0] } ?? []
    }
}
