// EXPECT filterInCode
// DROPS eventName equals ["INSERT"]
class Worker { async run(r) { if (r.eventName !== "INSERT") return; console.log(r.a.toUpperCase()); } }
const worker = new Worker();
export const handler = async (event) => {
  const failures = [];
  for (const record of event.Records) {
    try { await worker.run(record); } catch { failures.push({ itemIdentifier: record.messageId }); }
  }
  return { batchItemFailures: failures };
};
