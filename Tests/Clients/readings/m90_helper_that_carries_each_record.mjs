// EXPECT onlyTransport
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
const client = new EventBridgeClient({});
async function publish(kind, Detail) {
  const answer = await client.send(new PutEventsCommand({ Entries: [{ Source: "a", DetailType: kind, Detail }] }));
  return answer.FailedEntryCount ?? 0;
}
export const handler = async (event) => { for (const record of event.Records) await publish("made", record.body); };
