// EXPECT none
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const lazy = { get s3() { const made = new S3Client({}); Object.defineProperty(this, "s3", { value: made }); return made; } };

export const handler = async (event) => (await lazy.s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;
