// EXPECT retryInCode
import pRetry from "p-retry";
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";

const sqs = new SQSClient({});

export const handler = async (event) => pRetry(() => sqs.send(new SendMessageCommand({ QueueUrl: "u", MessageBody: event.id + "x" })), { retries: 5 });
