// EXPECT clientInHandler
import { S3Client, ListBucketsCommand } from "@aws-sdk/client-s3";
import { fromEnv } from "@aws-sdk/credential-providers";

export const handler = async (event) => {
  const s3 = new S3Client({ credentials: fromEnv() });
  return (await s3.send(new ListBucketsCommand({}))).Owner;
};
