internal import DynamoDBAPI
internal import ServiceKit

/// Lists a table's tags.
/// - Source: Amazon DynamoDB API Reference, ListTagsOfResource.
struct ListTagsOfResource: Operation {
    static let model = DynamoDBModel.listTagsOfResource
    let store: DynamoDBStore

    func access(_ input: ListTagsOfResourceInput, _ context: CallContext) async throws -> [Access] {
        [try TableTags.reference(input.resourceArn).access("ListTagsOfResource", context)]
    }

    func run(_ input: ListTagsOfResourceInput, _ context: CallContext) async throws -> ListTagsOfResourceOutput {
        let reference = try TableTags.reference(input.resourceArn)
        guard let table = try await store.find(reference.name, reference.tenant)?.table else {
            throw TableTags.notFound(input.resourceArn)
        }
        return ListTagsOfResourceOutput(
            tags: table.tags.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) })
    }
}
