// EXPECT retryInCode
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";

const sqs = new SQSClient({});

async function send(event, attempt = 0) {
  try {
    return await sqs.send(new SendMessageCommand({ QueueUrl: "u", MessageBody: event.id + "x" }));
  } catch (error) {
    if (attempt >= 5) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    return send(event, attempt + 1);
  }
}

export const handler = async (event) => send(event);
