// EXPECT filterInCode
// HANDLER app.orders
// SOURCE sqs
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const sns = new SNSClient({});
const publish = (Message) => sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message }));

export const orders = async (event) => {
  for (const r of event.Records) {
    const body = JSON.parse(r.body);
    if (body.type !== "order") continue;
    await publish(`order ${body.id}`);
  }
};

export async function refunds(event) {
  for (const r of event.Records) {
    if (JSON.parse(r.body).type === "refund") await publish(`refund ${r.messageId}`);
  }
}
