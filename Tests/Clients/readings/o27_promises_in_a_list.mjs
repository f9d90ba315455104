// EXPECT filterInCode
// DROPS eventName equals ["INSERT"]
const work = async (r) => { if (r.eventName !== "INSERT") return; console.log(r.a.toUpperCase()); };
export const handler = async (event) => {
  const sent = [];
  for (const record of event.Records) sent.push(work(record));
  await Promise.all(sent);
};
