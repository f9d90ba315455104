// EXPECT none
// HANDLER app.orders
// SOURCE dynamodb
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const sns = new SNSClient({});

const publish = async (event) => {
  for (const record of event.Records) {
    if (record.eventName !== "INSERT") continue;
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: record.dynamodb.Keys.id.S }));
  }
};

const count = (event) => {
  for (const record of event.Records) console.log("got", record.eventID);
};

const steps = { publish, count };

export const orders = async (event) => {
  await publish(event);
  for (const name of ["count"]) steps[name](event);
};
