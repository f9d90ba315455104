// EXPECT onlyTransport
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
const client = new SQSClient({});
export const handler = async (event) => {
  const jobs = [];
  for (const { body } of event.Records) {
    jobs.push(client.send(new SendMessageCommand({ QueueUrl: process.env.Q, MessageBody: body })));
  }
  await Promise.all(jobs);
};
