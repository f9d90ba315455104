// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

export const handler = async (event) => {
  let client;
  client ??= new S3Client({});
  return (await client.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;
};
