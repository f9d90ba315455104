// EXPECT connectionInHandler
const fastify = require("fastify");
const awsLambdaFastify = require("@fastify/aws-lambda");
const { Pool } = require("pg");

const app = fastify();
app.route({ method: "GET", url: "/x", handler: async (request) => {
  const pool = new Pool({ connectionString: process.env.DSN });
  return (await pool.query("select $1", [request.query.id])).rows;
} });
const proxy = awsLambdaFastify(app);

exports.handler = async (event, context) => proxy(event, context);
