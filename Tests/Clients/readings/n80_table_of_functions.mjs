// EXPECT clientInHandler
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";

const create = async (event) => { const s3 = new S3Client({}); await s3.send(new PutObjectCommand({ Bucket: "b", Key: event.key, Body: "x" })); };
const remove = async (event) => event.id * 2;
const HANDLERS = { create, remove };

export const handler = async (event) => HANDLERS[event.action](event);
