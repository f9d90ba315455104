internal import Base

/// The two ends of a connector, and the resource that joins them.
struct ConnectorLink {
    struct Product {
        /// What follows the connector's id in the resource's.
        let suffix: String
        let type: String
        let properties: JSONObject
    }

    let resource: ServerlessResource
    let source: ConnectorEnd
    let destination: ConnectorEnd

    /// The types in messages.
    var title: String { "from \(source.type) to \(destination.type)" }

    func product(_ profile: ConnectorProfile, _ permissions: [String]) throws(ServerlessFault) -> Product {
        switch profile.product {
        case .policy(let role, let read, let write):
            let grants = (permissions.contains("Read") ? read : []) + (permissions.contains("Write") ? write : [])
            return try policy(role, grants)
        case .topicPolicy(let principal):
            let topic = try arn(.destination)
            return Product(
                suffix: "TopicPolicy", type: "AWS::SNS::TopicPolicy",
                properties: [
                    "PolicyDocument": try document(principal, "sns:Publish", on: topic), "Topics": [topic],
                ])
        case .queuePolicy(let principal):
            let queue = try arn(.destination)
            guard let url = destination.queueURL else {
                throw resource.fault("Unable to get SQS queue URL from 'Destination' resource.")
            }
            return Product(
                suffix: "QueuePolicy", type: "AWS::SQS::QueuePolicy",
                properties: ["PolicyDocument": try document(principal, "sqs:SendMessage", on: queue), "Queues": [url]])
        case .permission(let principal, let withAccount):
            return try permission(
                principal, source: try arn(.source), account: withAccount ? .sub("${AWS::AccountId}") : nil)
        case .apiPermission:
            guard let id = source.resourceID else { throw resource.fault("Source.ResourceId is missing.") }
            guard let qualifier = source.qualifier else { throw resource.fault("Source.Qualifier is missing.") }
            return try permission(
                "apigateway.amazonaws.com",
                source: .sub(
                    "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${SourceResourceId}/"
                        + "${SourceQualifier}",
                    ["SourceResourceId": id, "SourceQualifier": qualifier]), account: nil)
        case .graphQLPermission:
            guard let id = source.resourceID else { throw resource.fault("Source.ResourceId is missing.") }
            return try permission(
                "appsync.amazonaws.com",
                source: .sub(
                    "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}",
                    ["SourceResourceId": id]), account: nil)
        }
    }

    private func end(_ end: ConnectorProfile.End) -> ConnectorEnd { end == .source ? source : destination }

    private func arn(_ end: ConnectorProfile.End) throws(ServerlessFault) -> JSON {
        guard let arn = self.end(end).arn else { throw resource.fault("\(end.rawValue).Arn is missing.") }
        return arn
    }

    // MARK: - Products

    private func policy(
        _ roleEnd: ConnectorProfile.End, _ grants: [ConnectorProfile.Grant]
    ) throws(ServerlessFault) -> Product {
        guard let role = end(roleEnd).role else {
            throw resource.fault("Unable to get IAM role name from '\(roleEnd.rawValue)' resource.")
        }
        var statements: [JSON] = []
        for grant in grants {
            var places: [JSON] = []
            for place in grant.places { places.append(try json(place)) }
            let actions = grant.actions.split(separator: " ").map { JSON.string(String($0)) }
            statements.append(.statement(actions, on: .array(places)))
        }
        return Product(
            suffix: "Policy", type: "AWS::IAM::ManagedPolicy",
            properties: [
                "PolicyDocument": ["Version": "2012-10-17", "Statement": .array(statements)], "Roles": [role],
            ])
    }

    private func json(_ place: ConnectorProfile.Place) throws(ServerlessFault) -> JSON {
        switch place {
        case .arn(let end): return try arn(end)
        case .pattern(let pattern):
            var variables = JSONObject()
            if pattern.contains("${SourceArn}") { variables["SourceArn"] = try arn(.source) }
            if pattern.contains("${DestinationArn}") { variables["DestinationArn"] = try arn(.destination) }
            if pattern.contains("${DestinationName}") {
                guard let name = destination.name else { throw resource.fault("Destination.Name is missing.") }
                variables["DestinationName"] = name
            }
            return variables.isEmpty ? .sub(pattern) : .sub(pattern, variables)
        }
    }

    private func document(_ principal: String, _ action: JSON, on target: JSON) throws(ServerlessFault) -> JSON {
        let statement: JSON = [
            "Effect": "Allow", "Principal": ["Service": .string(principal)], "Action": action, "Resource": target,
            "Condition": ["ArnEquals": ["aws:SourceArn": try arn(.source)]],
        ]
        return ["Version": "2012-10-17", "Statement": [statement]]
    }

    private func permission(_ principal: String, source: JSON, account: JSON?) throws(ServerlessFault) -> Product {
        guard let function = destination.arn else {
            throw resource.fault("Unable to get Lambda function ARN from 'Destination' resource.")
        }
        return Product(
            suffix: "WriteLambdaPermission", type: "AWS::Lambda::Permission",
            properties: JSONObject(present: [
                "Action": "lambda:InvokeFunction", "FunctionName": function, "Principal": .string(principal),
                "SourceArn": source, "SourceAccount": account,
            ]))
    }
}
