// EXPECT clientInHandler
const AWS = require("aws-sdk");

async function getX(event) { return new AWS.S3().getObject({ Bucket: "b", Key: event.key }).promise(); }
const routes = { "GET /x": getX };

exports.handler = async (event) => {
  const route = routes[`${event.httpMethod} ${event.path}`];
  return route ? route(event) : { statusCode: 404 };
};
