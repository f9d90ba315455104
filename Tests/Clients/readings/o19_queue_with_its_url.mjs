// EXPECT onlyTransport
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
class Queue {
  constructor(client, url) { this.client = client; this.url = url; }
  async send(body) { return this.client.send(new SendMessageCommand({ QueueUrl: this.url, MessageBody: body })); }
}
const queue = new Queue(new SQSClient({}), process.env.Q);
export const handler = async (event) => { for (const { body } of event.Records) await queue.send(body); };
