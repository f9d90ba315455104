// EXPECT clientInHandler
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";

const commands = new Map();
commands.set("send", async (event) => new SQSClient({}).send(new SendMessageCommand({ QueueUrl: "u", MessageBody: event.id + "x" })));

export const handler = async (event) => commands.get(event.command)?.(event);
