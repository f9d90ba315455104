// EXPECT none
const repository = require("./repository");

exports.handler = async (event) => repository.load(event.key);

// FILE repository.js
const { S3Client, GetObjectCommand } = require("@aws-sdk/client-s3");

class Repository {
  constructor() { this.s3 = new S3Client({}); }
  async load(key) { return (await this.s3.send(new GetObjectCommand({ Bucket: "b", Key: key }))).ContentLength; }
}

module.exports = new Repository();
