// EXPECT retryInCode
import pRetry from "p-retry";
import { send } from "./send.mjs";

export const handler = async (event) => pRetry(() => send(event), { retries: 5 });

// FILE send.mjs
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";

const sqs = new SQSClient({});

export const send = async (event) => sqs.send(new SendMessageCommand({ QueueUrl: "u", MessageBody: event.id + "x" }));
