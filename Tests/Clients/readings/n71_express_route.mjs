// EXPECT clientInHandler
import express from "express";
import serverless from "serverless-http";
import { S3Client, ListBucketsCommand } from "@aws-sdk/client-s3";

const app = express();
app.get("/buckets", async (req, res) => {
  const s3 = new S3Client({});
  res.json(await s3.send(new ListBucketsCommand({})));
});

export const handler = serverless(app);
