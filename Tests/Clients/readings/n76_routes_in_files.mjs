// EXPECT clientInHandler
import serverless from "serverless-http";
import { app } from "./server.js";

export const handler = serverless(app);

// FILE server.js
import express from "express";
import orders from "./routes/orders.js";

export const app = express();
app.use("/orders", orders);

// FILE routes/orders.js
import { Router } from "express";
import { create } from "../controllers/orders.js";

const router = Router();
router.post("/", create);

export default router;

// FILE controllers/orders.js
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";

export async function create(req, res) {
  const sqs = new SQSClient({});
  await sqs.send(new SendMessageCommand({ QueueUrl: "u", MessageBody: req.body.id + "x" }));
  res.sendStatus(202);
}
