// EXPECT clientInHandler
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";

const app = new Hono();
app.get("/orders", async (c) => {
  const db = new DynamoDBClient({});
  return c.json((await db.send(new ScanCommand({ TableName: "t" }))).Items);
});

export const handler = handle(app);
