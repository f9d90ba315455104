// EXPECT secretOnEveryEvent
import { getSecret } from "@aws-lambda-powertools/parameters/secrets";
export const handler = async (event) => (await getSecret("stripe", { forceFetch: true })).length + event.n;
