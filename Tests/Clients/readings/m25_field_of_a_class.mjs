// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

class Service {
  client = new S3Client({});
  load(key) { return this.client.send(new GetObjectCommand({ Bucket: "b", Key: key })); }
}

export const handler = async (event) => (await new Service().load(event.key)).ContentLength;
