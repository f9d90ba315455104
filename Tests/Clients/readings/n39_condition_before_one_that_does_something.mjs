// EXPECT filterInCode
// SOURCE sqs
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";
import { isNew } from "@shop/seen";

const sns = new SNSClient({});

export const handler = async (event) => {
  for (const record of event.Records) {
    const body = JSON.parse(record.body);
    if (body.type !== "order" || !(await isNew(body.id))) continue;
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: `order ${body.id}` }));
  }
};
