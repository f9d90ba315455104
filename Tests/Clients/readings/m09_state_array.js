// EXPECT state
const errors = [];

exports.handler = async (event) => {
  for (const record of event.Records) {
    if (!record.body) errors.push(record.messageId);
  }
  return { statusCode: 200, body: JSON.stringify(errors) };
};
