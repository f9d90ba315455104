// EXPECT none
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const withClient = (work) => { const s3 = new S3Client({}); return async (event) => work(event, s3); };

export const handler = withClient(async (event, s3) => (await s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength);
