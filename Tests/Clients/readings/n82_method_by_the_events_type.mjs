// EXPECT clientInHandler
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";

class App {
  async run(event) { return this[`on${event.type}`](event); }
  async onCreate(event) { return new S3Client({}).send(new PutObjectCommand({ Bucket: "b", Key: event.key, Body: "x" })); }
}
const app = new App();

export const handler = app.run.bind(app);
