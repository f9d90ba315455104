// EXPECT onlyTransport
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
const client = new SQSClient({});
const QUEUE = process.env.Q;
export const handler = async (event) => {
  await Promise.allSettled(event.Records.map(async (r) => {
    await client.send(new SendMessageCommand({ QueueUrl: QUEUE, MessageBody: r.body }));
  }));
  return { ok: true };
};
