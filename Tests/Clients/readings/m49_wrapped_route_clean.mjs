// EXPECT none
import { z } from "zod";
import express from "express";
import serverless from "serverless-http";
import { S3Client, ListBucketsCommand } from "@aws-sdk/client-s3";

const s3 = new S3Client({});
const app = express();
const check = (schema) => (req, res, next) => { schema.parse(req.body); next(); };
const wrap = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next);
app.use(express.json());
app.post("/x", check(z.object({ id: z.string() })), wrap(async (req, res) => res.json(await s3.send(new ListBucketsCommand({})))));
app.use((error, req, res, next) => { res.status(500).json({ message: error.message }); });

export const handler = serverless(app);
