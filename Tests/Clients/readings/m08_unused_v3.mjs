// EXPECT unusedImport
import _ from "lodash";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";

const db = new DynamoDBClient({});

export const handler = async (event) => {
  await db.send(new PutItemCommand({ TableName: "t", Item: { id: { S: event.id.trim() } } }));
};
