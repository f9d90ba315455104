// EXPECT none
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";

const app = new Hono();
const db = new DynamoDBClient({});
app.get("/orders", async (c) => c.json((await db.send(new ScanCommand({ TableName: "t" }))).Items));

export const handler = handle(app);
