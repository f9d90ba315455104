internal import Base
internal import Wire

/// A stack as the server describes it.
struct Stack: Sendable {
    let id: String
    let name: String
    let status: String
    let statusReason: String?
    /// When it was made, in ISO 8601.
    let created: String
    /// Whether it belongs to another stack, which deletes it.
    let isNested: Bool
    let outputs: [(key: String, value: String)]
    /// The names of its parameters, whose values an update keeps.
    let parameters: [String]

    init(_ element: XMLElement) {
        (id, name) = (element["StackId"]?.text ?? "", element["StackName"]?.text ?? "")
        (status, statusReason) = (element["StackStatus"]?.text ?? "", element["StackStatusReason"]?.text)
        (created, isNested) = (element["CreationTime"]?.text ?? "", element["ParentId"] != nil)
        outputs = element.members("Outputs").map { ($0["OutputKey"]?.text ?? "", $0["OutputValue"]?.text ?? "") }
        parameters = element.members("Parameters").compactMap { $0["ParameterKey"]?.text }
    }

    /// Whether something is still being done to it.
    var isBusy: Bool { status.hasSuffix("_IN_PROGRESS") && status != "REVIEW_IN_PROGRESS" }
    /// What of the server's own keeps it from going on; nil where nothing does.
    var obstacle: String? { statusReason.flatMap { $0.hasPrefix("Waiting to go on: ") ? $0 : nil } }
    /// A stack of which only the name exists so far.
    var isInReview: Bool { status == "REVIEW_IN_PROGRESS" }

    /// - Parameter name: its name, or its id (which finds it after its deletion too).
    static func describe(_ name: String, _ client: AWSClient) async throws -> Stack? {
        do {
            let result = try await client.query(.cloudFormation, "DescribeStacks", [("StackName", name)])
            return result.members("Stacks").first.map(Stack.init)
        } catch let fault as AWSFault where fault.message.contains("does not exist") {
            return nil
        }
    }

    /// Every stack that is there.
    static func all(_ client: AWSClient) async throws -> [Stack] {
        var stacks: [Stack] = []
        var token: String?
        for _ in 0..<LimitsClient.pages {
            let result = try await client.query(
                .cloudFormation, "DescribeStacks", token.map { [("NextToken", $0)] } ?? [])
            stacks += result.members("Stacks").map(Stack.init)
            token = result["NextToken"]?.text
            if token == nil { break }
        }
        return stacks.filter { $0.status != "DELETE_COMPLETE" }.sorted { $0.name < $1.name }
    }

    /// What it consists of.
    func resources(_ client: AWSClient) async throws -> [StackResource] {
        var resources: [StackResource] = []
        var token: String?
        for _ in 0..<LimitsClient.pages {
            let page = try await client.query(
                .cloudFormation, "ListStackResources",
                [("StackName", id)] + (token.map { [("NextToken", $0)] } ?? []))
            resources += page.members("StackResourceSummaries").map(StackResource.init)
            token = page["NextToken"]?.text
            if token == nil { break }
        }
        return resources
    }
}

/// One resource of a stack.
struct StackResource: Sendable {
    let logicalID: String
    let physicalID: String
    let type: String
    let status: String

    init(_ element: XMLElement) {
        (logicalID, physicalID) = (element["LogicalResourceId"]?.text ?? "", element["PhysicalResourceId"]?.text ?? "")
        (type, status) = (element["ResourceType"]?.text ?? "", element["ResourceStatus"]?.text ?? "")
    }
}
