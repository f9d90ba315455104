// EXPECT none
import { S3Client, ListBucketsCommand } from "@aws-sdk/client-s3";
import { STSClient, AssumeRoleCommand } from "@aws-sdk/client-sts";

const sts = new STSClient({});

async function assume(role) {
  const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: "x" }));
  return { accessKeyId: c.AccessKeyId, secretAccessKey: c.SecretAccessKey, sessionToken: c.SessionToken };
}

export const handler = async (event) => {
  const credentials = await assume(process.env.ROLE);
  const s3 = new S3Client({ credentials });
  return (await s3.send(new ListBucketsCommand({}))).Owner;
};
