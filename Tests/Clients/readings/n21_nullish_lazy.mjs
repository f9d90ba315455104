// EXPECT none
import { S3Client, HeadObjectCommand } from "@aws-sdk/client-s3";
let s3;
export const handler = async (event) => {
  s3 = s3 ?? new S3Client({});
  return (await s3.send(new HeadObjectCommand({ Bucket: "b", Key: event.key.trim() }))).ContentLength;
};
