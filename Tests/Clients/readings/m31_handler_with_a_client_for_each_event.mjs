// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const withClient = (work) => async (event) => work(event, new S3Client({}));

export const handler = withClient(async (event, s3) => (await s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength);
