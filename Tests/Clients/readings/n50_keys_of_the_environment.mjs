// EXPECT clientInHandler
import { S3Client, ListBucketsCommand } from "@aws-sdk/client-s3";

const config = { region: process.env.REGION, credentials: { accessKeyId: process.env.KEY, secretAccessKey: process.env.SECRET } };

export const handler = async () => {
  const s3 = new S3Client(config);
  return (await s3.send(new ListBucketsCommand({}))).Owner;
};
