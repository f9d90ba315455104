// EXPECT none
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";

const sqs = new SQSClient({});

export const handler = async (event) => {
  const { detail } = event;
  const message = { orderId: detail.id, customer: detail.buyer.email, source: "shop" };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify(message) }));
};
