internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// How the global indexes of a template's table become those of another version of it: one is made or removed in an
/// update, as with AWS.
/// - Source: AWS CloudFormation User Guide, AWS::DynamoDB::Table, GlobalSecondaryIndexes.
struct TableIndexes {
    let old: [GlobalSecondaryIndex]
    let new: [GlobalSecondaryIndex]
    let definitions: [AttributeDefinition]?

    /// - Throws: ValidationException where an update can't lead from the ones to the others.
    func check() throws(Fault) {
        let oldNames = Set(old.map(\.indexName))
        let newNames = Set(new.map(\.indexName))
        if oldNames.symmetricDifference(newNames).count > 1 {
            throw .validation("Cannot perform more than one GSI creation or deletion in a single update")
        }
        for index in new {
            guard let before = old.first(where: { $0.indexName == index.indexName }) else { continue }
            guard before.keySchema == index.keySchema, before.projection == index.projection else {
                throw .validation(
                    "Cannot update GSI's properties other than Provisioned Throughput and Contributor Insights "
                        + "Specification. You can create a new GSI with a different name.")
            }
        }
    }

    /// What is to be done with the indexes that the table has now, one after the other.
    /// - Parameter present: their names; a deploy that a crash cut off comes here again.
    func updates(present: Set<String>) -> [GlobalSecondaryIndexUpdate] {
        let gone = present.subtracting(new.map(\.indexName)).sorted()
        var updates = gone.map { GlobalSecondaryIndexUpdate(delete: .init(indexName: $0)) }
        for index in new {
            guard present.contains(index.indexName) else {
                updates.append(GlobalSecondaryIndexUpdate(create: Self.creation(of: index)))
                continue
            }
            let before = old.first { $0.indexName == index.indexName }
            let isSame =
                before?.provisionedThroughput == index.provisionedThroughput
                && before?.onDemandThroughput == index.onDemandThroughput
            guard !isSame, index.provisionedThroughput != nil || index.onDemandThroughput != nil else { continue }
            updates.append(
                GlobalSecondaryIndexUpdate(
                    update: .init(
                        indexName: index.indexName, provisionedThroughput: index.provisionedThroughput,
                        onDemandThroughput: index.onDemandThroughput)))
        }
        return updates
    }

    private static func creation(of index: GlobalSecondaryIndex) -> CreateGlobalSecondaryIndexAction {
        CreateGlobalSecondaryIndexAction(
            indexName: index.indexName, keySchema: index.keySchema, projection: index.projection,
            provisionedThroughput: index.provisionedThroughput, onDemandThroughput: index.onDemandThroughput)
    }
}
