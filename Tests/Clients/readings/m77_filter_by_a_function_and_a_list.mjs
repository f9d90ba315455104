// EXPECT filterInCode
const WANTED = new Set(["INSERT", "MODIFY"]);
const isWanted = (record) => WANTED.has(record.eventName);
export const handler = async (event) => event.Records.filter(isWanted).map((one) => one.eventID.toUpperCase());
