// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const load = async (key, s3 = new S3Client({})) => (await s3.send(new GetObjectCommand({ Bucket: "b", Key: key }))).ContentLength;

export const handler = async (event) => load(event.key);
