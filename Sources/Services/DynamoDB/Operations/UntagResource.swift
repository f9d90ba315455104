internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Takes tags from a table.
/// - Source: Amazon DynamoDB API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = DynamoDBModel.untagResource
    let store: DynamoDBStore

    func access(_ input: UntagResourceInput, _ context: CallContext) async throws -> [Access] {
        [try TableTags.reference(input.resourceArn).access("UntagResource", context)]
    }

    func run(_ input: UntagResourceInput, _ context: CallContext) async throws -> Empty {
        let reference = try TableTags.reference(input.resourceArn)
        guard try await store.find(reference.name, reference.tenant) != nil else {
            throw TableTags.notFound(input.resourceArn)
        }
        _ = try await store.change(reference.name, reference.tenant) { table in
            for key in input.tagKeys { table.tags[key] = nil }
        }
        return Empty()
    }
}
