// EXPECT onlyTransport
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
const client = new SQSClient({});
export const handler = async (event) => {
  const sent = event.Records.map((r) =>
    client.send(new SendMessageCommand({ QueueUrl: process.env.Q, MessageBody: r.body })));
  const results = await Promise.all(sent);
  console.log(results.length);
};
