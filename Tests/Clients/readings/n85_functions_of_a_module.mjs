// EXPECT clientInHandler
import * as actions from "./actions.mjs";

export const handler = async (event) => actions[event.action](event);

// FILE actions.mjs
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";

export const create = async (event) => new S3Client({}).send(new PutObjectCommand({ Bucket: "b", Key: event.key, Body: "x" }));
