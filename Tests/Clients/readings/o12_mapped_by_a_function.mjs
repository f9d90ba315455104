// EXPECT filterInCode
// DROPS eventName equals ["INSERT"]
const one = async (x) => { if (x.eventName !== "INSERT") return; console.log(x.a.toUpperCase()); };
export const handler = async (event) => { await Promise.all(event.Records.map(one)); };
