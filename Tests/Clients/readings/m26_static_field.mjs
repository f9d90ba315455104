// EXPECT none
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

class Service {
  static client = new S3Client({});
  client = Service.client;
  load(key) { return this.client.send(new GetObjectCommand({ Bucket: "b", Key: key })); }
}

export const handler = async (event) => (await new Service().load(event.key)).ContentLength;
