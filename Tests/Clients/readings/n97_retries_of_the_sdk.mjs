// EXPECT none
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const s3 = new S3Client({ maxAttempts: 5 });

export const handler = async (event) => (await s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;
