// EXPECT clientInHandler
const AWS = require("aws-sdk");

const handlers = {};
handlers.create = async (event) => new AWS.S3().putObject({ Bucket: "b", Key: event.key, Body: "x" }).promise();

exports.handler = async (event) => handlers[event.action](event);
