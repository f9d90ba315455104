// EXPECT clientInHandler
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";

class Base { async handle(event) { return this.act(event); } }

class Create extends Base { async act(event) { return new S3Client({}).send(new PutObjectCommand({ Bucket: "b", Key: event.key, Body: "x" })); } }
const create = new Create();

export const handler = async (event) => create.handle(event);
