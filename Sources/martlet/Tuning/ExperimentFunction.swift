internal import Base
internal import HTTP

/// The function that an experiment is on, as Lambda knows it.
struct ExperimentFunction: Sendable {
    let name: String
    /// With the version or alias that was named.
    let arn: String
    /// The ARN of the role that it acts as.
    let role: String
    let memoryMB: Int

    init(_ text: String, qualifier: String?, stack: String?, _ client: AWSClient) async throws {
        let address = try FunctionAddress(text, qualifier: qualifier)
        let named =
            if let arn = address.arn { arn } else { try await FunctionName(client).resolve(address.name, stack: stack) }
        let query = address.qualifier.map { "Qualifier=\(PercentEncoding.encode($0))" } ?? ""
        let found = try await client.restJSON(
            AWSClient.Call(
                "lambda", "Lambda GetFunctionConfiguration", .get,
                "/2015-03-31/functions/\(PercentEncoding.encode(named))/configuration", query: query))
        guard let name = found["FunctionName"]?.string, let arn = found["FunctionArn"]?.string,
            let role = found["Role"]?.string,
            let memory = found["MemorySize"]?.integer
        else { throw CommandFailure("what answers at \(client.settings.endpoint) describes no function") }
        (self.name, self.arn, self.role, memoryMB) = (name, arn, role, Int(clamping: memory))
    }

    /// What the template calls it.
    func logicalID(_ client: AWSClient) async throws -> String {
        guard let logicalID = try await TemplateNames(Stack.all(client), client).function(name) else {
            throw CommandFailure("\(name) is of no stack, so no template has its size")
        }
        return logicalID
    }
}
