// EXPECT secretOnEveryEvent
import { SSMProvider } from "@aws-lambda-powertools/parameters/ssm";
const FRESH = { maxAge: 0 };
const provider = new SSMProvider();
export const handler = async (event) => (await provider.get("/app/key", FRESH)) + event.x;
