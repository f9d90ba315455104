// EXPECT none
import { SSMClient, GetParameterCommand } from "@aws-sdk/client-ssm";

const ssm = new SSMClient({});
const kept = new Map();

async function remember(key, load) {
  if (!kept.has(key)) kept.set(key, await load());
  return kept.get(key);
}

export const handler = async () =>
  (await remember("fee", async () => (await ssm.send(new GetParameterCommand({ Name: "/fee" }))).Parameter.Value)).length;
