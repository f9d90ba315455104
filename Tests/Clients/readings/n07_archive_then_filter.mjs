// EXPECT none
// SOURCE dynamodb
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const s3 = new S3Client({});
const sns = new SNSClient({});

export const handler = async (event, context) => {
  await s3.send(new PutObjectCommand({ Bucket: "audit", Key: context.awsRequestId, Body: JSON.stringify(event) }));
  for (const record of event.Records) {
    if (record.eventName !== "INSERT") continue;
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: `new ${record.dynamodb.Keys.id.S}` }));
  }
};
