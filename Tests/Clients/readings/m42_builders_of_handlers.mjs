// EXPECT clientInHandler
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";
import { logger } from "./log.mjs";

const compose = (...steps) => steps.reduceRight((next, step) => step(next));
const withS3 = (next) => async (event) => next({ ...event, s3: new S3Client({}) });
const withLog = (next) => async (event) => { logger.info("x"); return next(event); };
const main = async (event) => (await event.s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }))).ContentLength;

export const handler = compose(withLog, withS3, main);

// FILE log.mjs
export const logger = console;
