// EXPECT clientInHandler
export const handler = async (event) => {
  const { S3Client, GetObjectCommand } = await import("@aws-sdk/client-s3");
  const s3 = new S3Client({});
  return (await s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;
};
