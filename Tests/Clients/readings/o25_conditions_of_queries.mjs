// EXPECT none
// ARGUMENT KeyConditionExpression a = :a
// ARGUMENT KeyConditionExpression a = :a AND b > :b
// ARGUMENT KeyConditionExpression c = :c
// ARGUMENT FilterExpression x = :x
import { DynamoDBDocumentClient, QueryCommand, paginateQuery,
  paginateScan, DynamoDBDocument } from "@aws-sdk/lib-dynamodb";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const doc = DynamoDBDocument.from(new DynamoDBClient({}));
export const handler = async (event) => {
  await client.send(new QueryCommand({ TableName: "t", KeyConditionExpression: `a = :a` }));
  const params = { TableName: "t", KeyConditionExpression: "a = :a " + "AND b > :b" };
  for await (const page of paginateQuery({ client }, params)) console.log(page);
  for await (const page of paginateScan({ client }, { TableName: "t", FilterExpression: "x = :x" })) console.log(page);
  await doc.query({ TableName: "t", KeyConditionExpression: "c = :c" });
};
