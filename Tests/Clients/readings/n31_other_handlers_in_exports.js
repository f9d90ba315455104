// EXPECT filterInCode
// HANDLER app.added
// SOURCE dynamodb
const { SNSClient, PublishCommand } = require("@aws-sdk/client-sns");

const sns = new SNSClient({});

const added = async (event) => {
  for (const record of event.Records) {
    if (record.eventName !== "INSERT") continue;
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: record.dynamodb.Keys.id.S }));
  }
};

exports.count = async ({ Records }) => console.log(Records.length);

const gone = async (event) => {
  for (const record of event.Records) console.log(record.eventID);
};

module.exports = { added, gone };
