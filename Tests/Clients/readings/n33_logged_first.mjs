// EXPECT none
// SOURCE sqs
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const sns = new SNSClient({});

export const handler = async (event) => {
  for (const record of event.Records) {
    const body = JSON.parse(record.body);
    console.log("got", record.messageId, body.type);
    if (body.type !== "order") continue;
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: `order ${body.id}` }));
  }
};
