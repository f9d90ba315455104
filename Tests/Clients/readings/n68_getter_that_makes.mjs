// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

class Clients { get s3() { return new S3Client({}); } }
const clients = new Clients();

export const handler = async (event) => (await clients.s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;
