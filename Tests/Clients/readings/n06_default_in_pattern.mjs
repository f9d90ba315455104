// EXPECT none
// SOURCE sqs
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const handler = async ({ Records }) => {
  for (const record of Records) {
    const { type = "order", id, total } = JSON.parse(record.body);
    if (type !== "order") continue;
    await table.send(new PutCommand({ TableName: "orders", Item: { id, cents: total * 100 } }));
  }
};
