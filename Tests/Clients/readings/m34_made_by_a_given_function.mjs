// EXPECT secretOnEveryEvent
import { SSMClient, GetParameterCommand } from "@aws-sdk/client-ssm";

const ssm = new SSMClient({});

async function timed(label, work) {
  console.time(label);
  try { return await work(); } finally { console.timeEnd(label); }
}

export const handler = async () =>
  (await timed("fee", async () => (await ssm.send(new GetParameterCommand({ Name: "/fee" }))).Parameter.Value)).length;
