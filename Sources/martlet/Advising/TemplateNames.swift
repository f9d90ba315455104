internal import Base

/// What templates call the functions, roles and queues that they made.
struct TemplateNames: Sendable {
    private struct Resource: Hashable {
        let type: String
        let physicalID: String
    }

    private let logicalIDs: [Resource: String]

    init(_ stacks: [Stack], _ client: AWSClient) async throws {
        var found: [Resource: String] = [:]
        for stack in stacks {
            for resource in try await stack.resources(client) where !resource.physicalID.isEmpty {
                found[Resource(type: resource.type, physicalID: resource.physicalID)] = resource.logicalID
            }
        }
        logicalIDs = found
    }

    func function(_ name: String) -> String? { logicalID("AWS::Lambda::Function", name) }
    func role(_ name: String) -> String? { logicalID("AWS::IAM::Role", name) }
    /// - Parameter url: as queues are named in stacks.
    func queue(_ url: String) -> String? { logicalID("AWS::SQS::Queue", url) }

    private func logicalID(_ type: String, _ physicalID: String) -> String? {
        logicalIDs[Resource(type: type, physicalID: physicalID)]
    }
}
