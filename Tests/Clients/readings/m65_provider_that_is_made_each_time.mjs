// EXPECT clientInHandler
import { SSMProvider } from "@aws-lambda-powertools/parameters/ssm";
export const handler = async (event) => new SSMProvider().getName(event.name.trim());
