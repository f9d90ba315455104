// EXPECT clientInHandler
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";

class Create { async execute(event) { return new S3Client({}).send(new PutObjectCommand({ Bucket: "b", Key: event.key, Body: "x" })); } }
const commands = { create: new Create() };

export const handler = async (event) => commands[event.action].execute(event);
