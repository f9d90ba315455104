// EXPECT clientInHandler
const createRepository = require("./repository");

exports.handler = async (event) => createRepository().load(event.key);

// FILE repository.js
const { S3Client, GetObjectCommand } = require("@aws-sdk/client-s3");

module.exports = function createRepository() {
  const s3 = new S3Client({});
  return { load: async (key) => (await s3.send(new GetObjectCommand({ Bucket: "b", Key: key }))).ContentLength };
};
