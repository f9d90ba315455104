// EXPECT none
import { getSecret } from "@aws-lambda-powertools/parameters/secrets";
export const handler = async (event) => (await getSecret("stripe", { maxAge: 300 })).length + event.n;
