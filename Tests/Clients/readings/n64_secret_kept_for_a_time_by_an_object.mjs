// EXPECT none
import { SSMClient, GetParameterCommand } from "@aws-sdk/client-ssm";

const ssm = new SSMClient({});

class Cache {
  constructor(ttl) { this.ttl = ttl; this.items = new Map(); }
  async get(key, load) {
    const item = this.items.get(key);
    if (item && Date.now() - item.at < this.ttl) return item.value;
    const value = await load(key);
    this.items.set(key, { value, at: Date.now() });
    return value;
  }
}
const parameters = new Cache(60_000);
const load = async (name) => (await ssm.send(new GetParameterCommand({ Name: name }))).Parameter.Value;

export const handler = async () => (await parameters.get("/fee", load)).length;
