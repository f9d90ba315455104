// EXPECT none
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
import { z } from "zod";
const sqs = new SQSClient();
const schema = z.object({ id: z.string() });
export const handler = async (event) => {
  const order = schema.parse(JSON.parse(event.body));
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify(order) }));
};
