// EXPECT clientInHandler
import { S3 } from "@aws-sdk/client-s3";

class Service {
  constructor(client = new S3({})) { this.client = client; }
  load(key) { return this.client.getObject({ Bucket: "b", Key: key }); }
}

export const handler = async (event) => (await new Service().load(event.key)).ContentLength;
