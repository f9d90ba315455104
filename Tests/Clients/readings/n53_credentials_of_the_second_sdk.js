// EXPECT clientInHandler
const AWS = require("aws-sdk");

exports.handler = async (event) => {
  const credentials = new AWS.Credentials(process.env.KEY, process.env.SECRET);
  const s3 = new AWS.S3({ credentials });
  return (await s3.getObject({ Bucket: "b", Key: event.key }).promise()).ContentLength;
};
