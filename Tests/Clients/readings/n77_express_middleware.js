// EXPECT clientInHandler
const { app } = require("./app2");
const serverless = require("serverless-http");

module.exports.handler = serverless(app);

// FILE app2.js
const express = require("express");
const AWS = require("aws-sdk");

const app = express();
const load = async (req, res, next) => {
  req.table = new AWS.DynamoDB.DocumentClient();
  next();
};
app.get("/x", load, async (req, res) => res.json(await req.table.get({ TableName: "t", Key: { id: "a" } }).promise()));

module.exports = { app };
