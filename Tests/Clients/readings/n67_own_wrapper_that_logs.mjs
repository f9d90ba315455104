// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";

const logged = (make) => (...args) => { console.log("made"); return make(...args); };
const s3 = logged(() => new S3Client({}));

export const handler = async (event) => (await s3().send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;
