// EXPECT none
const on = { insert: (record) => {
  if (record.dynamodb.NewImage.a.S !== "x") return; console.log(record.eventID.toUpperCase()); }
};
export const handler = async (event) => {
  for (const record of event.Records) on[record.eventName.toLowerCase()](record);
};
