// EXPECT onlyTransport
import middy from "@middy/core";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
const sns = new SNSClient();
const publish = async (message) => sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: message }));
const carry = async (event) => {
  await publish(JSON.stringify(event));
};
export const handler = middy(carry);
