// EXPECT none
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
import { randomUUID } from "node:crypto";
const client = new SQSClient({});
export const handler = async (event) => {
  await Promise.all(event.Records.map((r) =>
    client.send(new SendMessageCommand({ QueueUrl: "q", MessageBody: r.body, MessageGroupId: randomUUID() }))));
};
