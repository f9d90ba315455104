// EXPECT onlyTransport
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";
const client = new SNSClient({});
const input = (Message) => ({ TopicArn: process.env.TOPIC, Message });
export const handler = async (event) => { await client.send(new PublishCommand(input(JSON.stringify(event)))); };
