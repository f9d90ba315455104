// EXPECT none
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const getS3 = (() => {
  let client;
  return () => {
    if (!client) client = new S3Client({});
    return client;
  };
})();

export const handler = async (event) => {
  const object = await getS3().send(new GetObjectCommand({ Bucket: "b", Key: event.key.toLowerCase() }));
  return { length: object.ContentLength };
};
