// EXPECT filterInCode
// SOURCE kinesis
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const sns = new SNSClient({});

export const handler = async (event) => {
  for (const record of event.Records) {
    const data = JSON.parse(Buffer.from(record.kinesis.data, "base64").toString("utf8"));
    if (!["order", "refund"].includes(data.type)) continue;
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: data.id }));
  }
};

export const archive = async (event) => event.Records.forEach((record) => console.log(record.kinesis.data));
