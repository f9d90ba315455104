// EXPECT connectionInHandler
const express = require("express");
const serverlessExpress = require("@codegenie/serverless-express");
const { Client } = require("pg");

const router = express.Router();
router.post("/orders", async (req, res) => {
  const client = new Client({ connectionString: process.env.DSN });
  await client.connect();
  await client.query("insert into o values ($1)", [req.body.id]);
  res.sendStatus(201);
});
const app = express();
app.use("/api", router);

exports.handler = serverlessExpress({ app });
