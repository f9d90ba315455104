// EXPECT none
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
const sns = new SNSClient();
const check = (event) => { if (!event.id) throw new Error("no id"); };
export const handler = async (event) => {
  check(event);
  await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: JSON.stringify(event) }));
};
