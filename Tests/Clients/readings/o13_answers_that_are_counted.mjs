// EXPECT none
const one = (x) => { if (x.eventName !== "INSERT") return false; console.log(x.a.toUpperCase()); return true; };
export const handler = async (event) => { let n = 0; for (const r of event.Records) if (one(r)) n += 1; return n; };
