// EXPECT none
const fastify = require("fastify");
const awsLambdaFastify = require("@fastify/aws-lambda");

function init() {
  const app = fastify();
  const { Pool } = require("pg");
  const pool = new Pool({ connectionString: process.env.DSN });
  app.get("/x", async (request) => (await pool.query("select $1", [request.query.id])).rows);
  return app;
}

exports.handler = awsLambdaFastify(init());
