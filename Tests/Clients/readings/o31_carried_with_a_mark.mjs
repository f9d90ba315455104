// EXPECT none
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
const client = new SQSClient({});
export const handler = async (event) => {
  await Promise.all(event.Records.map(async (r) => {
    const body = JSON.parse(r.body);
    body.seen = true;
    await client.send(new SendMessageCommand({ QueueUrl: process.env.Q, MessageBody: JSON.stringify(body) }));
  }));
};
