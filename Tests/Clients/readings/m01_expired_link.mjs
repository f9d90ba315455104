// EXPECT clientInHandler
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const db = new DynamoDBClient({});

export const handler = async (event) => {
  const { Item } = await db.send(new GetItemCommand({ TableName: "links", Key: { id: { S: event.pathParameters.id } } }));
  if (Number(Item.expiresAt.N) < Date.now() / 1000) return { statusCode: 410 };
  const s3 = new S3Client({});
  const object = await s3.send(new GetObjectCommand({ Bucket: "b", Key: Item.key.S }));
  return { statusCode: 200, body: await object.Body.transformToString() };
};
