// EXPECT clientInHandler
import { getClient } from "./clients/index.mjs";
import { GetObjectCommand } from "@aws-sdk/client-s3";

export const handler = async (event) => (await getClient("eu").send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;

// FILE clients/index.mjs
export * from "./s3.mjs";

// FILE clients/s3.mjs
import { S3Client } from "@aws-sdk/client-s3";

export function getClient(name) {
  return new S3Client({});
}
