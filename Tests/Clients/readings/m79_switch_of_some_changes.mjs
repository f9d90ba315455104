// EXPECT filterInCode
export const handler = async (event) => {
  for (const record of event.Records) {
    switch (record.eventName) {
      case "INSERT": console.log(record.eventID.toUpperCase()); break;
      default: break;
    }
  }
};
