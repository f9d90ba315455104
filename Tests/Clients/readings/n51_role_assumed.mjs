// EXPECT none
import { S3Client, ListBucketsCommand } from "@aws-sdk/client-s3";
import { STSClient, AssumeRoleCommand } from "@aws-sdk/client-sts";

const sts = new STSClient({});

export const handler = async () => {
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE, RoleSessionName: "x" }));
  const s3 = new S3Client({ credentials: { accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey, sessionToken: Credentials.SessionToken } });
  return (await s3.send(new ListBucketsCommand({}))).Owner;
};
