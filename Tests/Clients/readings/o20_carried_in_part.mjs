// EXPECT none
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
const client = new SQSClient({});
export const handler = async (event) => {
  await Promise.all(event.Records.filter((r) => r.a).map((r) =>
    client.send(new SendMessageCommand({ QueueUrl: process.env.Q, MessageBody: r.body }))));
};
