internal import Base

/// One end of a connector: a resource of the template, or the properties of one elsewhere.
struct ConnectorEnd {
    /// The type as written, and the one that SAM makes of it.
    let writtenType: String
    /// Nil for a resource elsewhere.
    let logicalID: String?
    let type: String
    let arn: JSON?
    let role: JSON?
    let name: JSON?
    let resourceID: JSON?
    let qualifier: JSON?
    let queueURL: JSON?

    private static let types = [
        "AWS::Serverless::Function": "AWS::Lambda::Function", "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
        "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api", "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
        "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine",
    ]
    private static let referenced: Set<String> = [
        "AWS::AppSync::DataSource", "AWS::AppSync::GraphQLApi", "AWS::SNS::Topic", "AWS::StepFunctions::StateMachine",
    ]

    /// - Parameter other: the connector's other end, as written.
    init(_ value: JSON, facing other: JSON, of connector: String, _ build: ServerlessBuild) throws(ServerlessFault) {
        func fault(_ message: String) -> ServerlessFault { .resource(connector, message) }
        guard let members = value.object else { throw fault("'Id' is missing or not a string.") }
        let isElsewhere = members.keys.contains { $0 != "Id" && $0 != "Qualifier" }
        guard (members["Id"] != nil) != isElsewhere else {
            throw fault(
                "Must provide 'Id' (with optional 'Qualifier') or a supported combination of other properties.")
        }
        guard let id = members["Id"], !id.isBlank else {
            guard let written = members["Type"]?.string else { throw fault("'Type' is missing or not a string.") }
            type = Self.types[written] ?? written
            (writtenType, logicalID) = (type, nil)
            (arn, role, name) = (members["Arn"], members["RoleName"], members["Name"])
            (resourceID, qualifier, queueURL) = (members["ResourceId"], members["Qualifier"], members["QueueUrl"])
            return
        }
        guard let id = id.string else { throw fault("'Id' is missing or not a string.") }
        guard let made = build.resources[id] ?? build.sources[id] else {
            throw fault("Unable to find resource with logical ID '\(id)'.")
        }
        guard let written = (build.sources[id] ?? made)["Type"]?.string else {
            throw fault("'Type' is missing or not a string.")
        }
        (writtenType, logicalID) = (written, id)
        type = Self.types[written] ?? written
        arn = Self.referenced.contains(type) ? .ref(id) : .getAtt(id, "Arn")
        role = Self.role(type, made["Properties"] ?? .null, facing: other)
        name = .getAtt(id, "Name")
        resourceID = type == "AWS::AppSync::GraphQLApi" ? .getAtt(id, "ApiId") : .ref(id)
        queueURL = .ref(id)
        qualifier = members["Qualifier"] ?? "*"
    }

    /// The name of the role with which a resource acts; nil where the resource's properties do not tell it.
    private static func role(_ type: String, _ properties: JSON, facing other: JSON) -> JSON? {
        let arn: JSON?
        switch type {
        case "AWS::Lambda::Function": arn = properties["Role"]
        case "AWS::StepFunctions::StateMachine": arn = properties["RoleArn"]
        case "AWS::AppSync::DataSource": arn = properties["ServiceRoleArn"]
        case "AWS::Events::Rule":
            // A rule acts with the role of the target that the connector leads to.
            arn =
                properties["Targets"]?.array?.first { target in
                    guard let arn = target["Arn"] else { return false }
                    return arn.referredID.map { $0 == other["Id"]?.string } == true || arn == other["Arn"]
                }?["RoleArn"]
        default: arn = nil
        }
        return arn?.referredID.map { .ref($0) }
    }
}
