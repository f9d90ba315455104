// EXPECT none
export const handler = async (event) => {
  for (const record of event.Records) {
    switch (record.eventName) {
      case "INSERT": case "MODIFY": console.log(record.eventID.toUpperCase()); break;
      case "REMOVE": console.log(record.eventID.toLowerCase()); break;
    }
  }
};
