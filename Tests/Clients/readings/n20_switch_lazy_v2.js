// EXPECT none
const AWS = require("aws-sdk");
let s3, db;
exports.handler = async (event) => {
  switch (event.action) {
    case "a":
      if (!s3) s3 = new AWS.S3();
      return s3.getObject({ Bucket: "b", Key: event.key.trim() }).promise();
    default:
      db = db || new AWS.DynamoDB.DocumentClient();
      return db.get({ TableName: "t", Key: { id: event.key.trim() } }).promise();
  }
};
