// A table's keys and indexes.

/** The indexes as DynamoDB tells of them, each with its `kind`. */
export const indexesOf = (table) => [
    ...(table.GlobalSecondaryIndexes ?? []).map((one) => ({ ...one, kind: "global" })),
    ...(table.LocalSecondaryIndexes ?? []).map((one) => ({ ...one, kind: "local", IndexStatus: "ACTIVE" })),
];

/** The keys of the table or of an index, the partition's first, with their types. */
export function keysOf(table, index) {
    const schema = indexesOf(table).find((one) => one.IndexName === index)?.KeySchema ?? table.KeySchema;
    const types = new Map(table.AttributeDefinitions.map((one) => [one.AttributeName, one.AttributeType]));
    return schema.map((key) => ({ name: key.AttributeName, type: types.get(key.AttributeName) }));
}
