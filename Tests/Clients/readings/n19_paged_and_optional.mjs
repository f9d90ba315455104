// EXPECT none
// SOURCE sqs
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const sns = new SNSClient({});

export const handler = async (event) => {
  const orders = event.Records.filter((record) => JSON.parse(record.body).type === "order");
  console.log(`${orders.length} orders, ${event.Records.length - orders.length} of others`);
  await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: `seen ${event.Records.length}, orders ${orders.length}` }));
};
