// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

export const handler = async (event, context) => {
  if (event.size > context.memoryLimitInMB * 1e6) return { statusCode: 413 };
  const s3 = new S3Client({});
  return (await s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key.trim() }))).ContentLength;
};
