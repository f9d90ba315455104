// EXPECT filterInCode
exports.handler = async (event) => {
  for (let i = 0; i < event.Records.length; i++) {
    const record = event.Records[i];
    if (record.eventName === "REMOVE") continue;
    console.log(record.eventID.toUpperCase());
  }
};
