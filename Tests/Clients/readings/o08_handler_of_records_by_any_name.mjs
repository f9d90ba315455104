// EXPECT filterInCode
// DROPS body.type equals ["order"]
import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
const processor = new BatchProcessor(EventType.SQS);
const each = async (rec) => {
  const payload = JSON.parse(rec.body);
  if (payload.type !== "order") return;
  console.log(payload.id.toUpperCase());
};
export const handler = async (event, context) => processPartialResponse(event, each, processor, { context });
