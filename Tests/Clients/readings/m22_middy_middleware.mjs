// EXPECT clientInHandler
import middy from "@middy/core";
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const withS3 = () => ({ before: async (request) => { request.context.s3 = new S3Client({}); } });
const base = async (event, context) => (await context.s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;

export const handler = middy(base).use(withS3());
