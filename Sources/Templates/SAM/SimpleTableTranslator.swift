internal import Base

/// `AWS::Serverless::SimpleTable`: a DynamoDB table with one key.
/// - Source: SAM specification, AWS::Serverless::SimpleTable.
enum SimpleTableTranslator {
    private static let known = [
        "PrimaryKey", "ProvisionedThroughput", "TableName", "Tags", "SSESpecification",
        "PointInTimeRecoverySpecification",
    ]
    private static let types = ["String": "S", "Number": "N", "Binary": "B"]

    static func translate(_ resource: ServerlessResource, into build: inout ServerlessBuild) throws(ServerlessFault) {
        try resource.check(known: known)
        let (name, type) = try key(resource)
        let throughput = resource["ProvisionedThroughput"]
        build.add(
            resource.id, "AWS::DynamoDB::Table",
            .object(of: [
                "TableName": resource["TableName"],
                "AttributeDefinitions": [.object(["AttributeName": name, "AttributeType": type])],
                "KeySchema": [.object(["AttributeName": name, "KeyType": "HASH"])],
                "BillingMode": throughput == nil ? "PAY_PER_REQUEST" : nil,
                "ProvisionedThroughput": throughput,
                "SSESpecification": resource["SSESpecification"],
                "PointInTimeRecoverySpecification": resource["PointInTimeRecoverySpecification"],
                "Tags": try resource.map("Tags").flatMap { ServerlessResource.tags($0) },
            ]), resource.own)
    }

    private static func key(_ resource: ServerlessResource) throws(ServerlessFault) -> (name: JSON, type: JSON) {
        guard let key = try resource.map("PrimaryKey") else { return ("id", "S") }
        guard let name = key["Name"] else { throw resource.fault("Property 'PrimaryKey.Name' is required.") }
        guard let type = key["Type"] else { throw resource.fault("Property 'PrimaryKey.Type' is required.") }
        if type.isIntrinsic { return (name, type) }
        guard let letter = type.string.flatMap({ types[$0] }) else {
            throw resource.fault("Invalid 'Type' \"\(type.string ?? type.description)\".")
        }
        return (name, .string(letter))
    }
}
