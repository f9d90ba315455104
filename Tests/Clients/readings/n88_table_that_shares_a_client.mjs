// EXPECT none
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";

const s3 = new S3Client({});
const routes = { create: (event) => s3.send(new PutObjectCommand({ Bucket: "b", Key: event.key, Body: "x" })) };

export const handler = async (event) => routes[event.action]?.(event);
