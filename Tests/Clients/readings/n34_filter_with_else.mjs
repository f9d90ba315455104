// EXPECT none
// SOURCE sqs
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const sns = new SNSClient({});
const publish = (Message) => sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message }));

export const handler = async (event) => {
  for (const record of event.Records) {
    const body = JSON.parse(record.body);
    if (body.type === "order") await publish(`order ${body.id}`);
    else await publish(`other ${record.messageId}`);
  }
};
