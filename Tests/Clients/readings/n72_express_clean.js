// EXPECT none
const express = require("express");
const serverlessExpress = require("@vendia/serverless-express");
const { S3Client, ListBucketsCommand } = require("@aws-sdk/client-s3");

const app = express();
const s3 = new S3Client({});
app.use(express.json());
app.get("/buckets", async (req, res) => {
  res.json(await s3.send(new ListBucketsCommand({})));
});

exports.handler = serverlessExpress({ app });
