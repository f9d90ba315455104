// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

class Repository {
  constructor() { this.client = null; }
  get s3() { if (!this.client) this.client = new S3Client({}); return this.client; }
  async load(key) { return (await this.s3.send(new GetObjectCommand({ Bucket: "b", Key: key }))).ContentLength; }
}

export const handler = async (event) => new Repository().load(event.key);
