// EXPECT none
const work = (record) => { if (record.eventName !== "INSERT") return; console.log(record.a.toUpperCase()); };
export const handler = async (event) => { for (const row of event.rows) work(row); };
