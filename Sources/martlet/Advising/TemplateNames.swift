internal import Base

/// What templates call what they made.
struct TemplateNames: Sendable {
    private struct Resource: Hashable {
        let type: String
        let physicalID: String
    }

    /// The stacks' ids.
    let stacks: [String]
    private let logicalIDs: [Resource: String]
    private let counts: [String: Int]

    init(_ stacks: [Stack], _ client: AWSClient) async throws {
        var (found, counts) = ([Resource: String](), [String: Int]())
        for stack in stacks {
            for resource in try await stack.resources(client) where !resource.physicalID.isEmpty {
                found[Resource(type: resource.type, physicalID: resource.physicalID)] = resource.logicalID
                counts[resource.logicalID, default: 0] += 1
            }
        }
        (logicalIDs, self.counts, self.stacks) = (found, counts, stacks.map(\.id))
    }

    func function(_ name: String) -> String? { self["AWS::Lambda::Function", name] }
    func role(_ name: String) -> String? { self["AWS::IAM::Role", name] }
    /// - Parameter url: as queues are named in stacks.
    func queue(_ url: String) -> String? { self["AWS::SQS::Queue", url] }

    subscript(type: String, physicalID: String) -> String? {
        logicalIDs[Resource(type: type, physicalID: physicalID)]
    }

    /// How many stacks have something of that name.
    func count(of logicalID: String) -> Int { counts[logicalID] ?? 0 }

    /// Of queues, topics and others that policies name, by their ARNs.
    /// - Parameter arn: of something in the same Region and account.
    func byARN(like arn: String?) -> [String: String] {
        guard let like = arn.flatMap({ ARN($0) }) else { return [:] }
        let place = "\(like.region):\(like.account)"
        var found: [String: String] = [:]
        for (resource, logicalID) in logicalIDs {
            let (id, last) = (resource.physicalID, resource.physicalID.split(separator: "/").last ?? "")
            switch resource.type {
            case "AWS::SQS::Queue": found["arn:aws:sqs:\(place):\(last)"] = logicalID
            case "AWS::Lambda::Function": found["arn:aws:lambda:\(place):function:\(id)"] = logicalID
            case "AWS::DynamoDB::Table": found["arn:aws:dynamodb:\(place):table/\(id)"] = logicalID
            case "AWS::Kinesis::Stream": found["arn:aws:kinesis:\(place):stream/\(id)"] = logicalID
            case "AWS::S3::Bucket": found["arn:aws:s3:::\(id)"] = logicalID
            case "AWS::Events::EventBus": found["arn:aws:events:\(place):event-bus/\(id)"] = logicalID
            default: if id.hasPrefix("arn:") { found[id] = logicalID }
            }
        }
        return found
    }
}
