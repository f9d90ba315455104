// EXPECT none
// SOURCE sqs
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";
import { isNew } from "@shop/seen";

const sns = new SNSClient({});

export const handler = async (event) => {
  for (const record of event.Records) {
    const body = JSON.parse(record.body);
    if (!(await isNew(body.id))) continue;
    if (body.type !== "order") continue;
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: `order ${body.id}` }));
  }
};
