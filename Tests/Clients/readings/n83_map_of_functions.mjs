// EXPECT clientInHandler
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";

const HANDLERS = new Map([["create", async (event) => new S3Client({}).send(new PutObjectCommand({ Bucket: "b", Key: event.key, Body: "x" }))]]);

export const handler = async (event) => HANDLERS.get(event.action)(event);
