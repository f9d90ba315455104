// EXPECT none
// SOURCE sqs
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const sns = new SNSClient({});

export const handler = async (event) => {
  for (const record of event.Records) {
    const { type = "order", id } = JSON.parse(record.body);
    if (type !== "order") continue;
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: `order ${id}` }));
  }
};
