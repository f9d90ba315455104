// EXPECT none
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const once = (make) => { let made; return () => { if (made === undefined) made = make(); return made; }; };
const s3 = once(() => new S3Client({}));

export const handler = async (event) => (await s3().send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;
