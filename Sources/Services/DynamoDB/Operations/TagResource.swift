internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Adds tags to a table.
/// - Source: Amazon DynamoDB API Reference, TagResource.
struct TagResource: Operation {
    static let model = DynamoDBModel.tagResource
    let store: DynamoDBStore

    func access(_ input: TagResourceInput, _ context: CallContext) async throws -> [Access] {
        [try TableTags.reference(input.resourceArn).access("TagResource", context)]
    }

    func run(_ input: TagResourceInput, _ context: CallContext) async throws -> Empty {
        let reference = try TableTags.reference(input.resourceArn)
        guard try await store.find(reference.name, reference.tenant) != nil else {
            throw TableTags.notFound(input.resourceArn)
        }
        _ = try await store.change(reference.name, reference.tenant) { table in
            for tag in input.tags { table.tags[tag.key] = tag.value }
            try TableTags.check(table.tags)
        }
        return Empty()
    }
}
