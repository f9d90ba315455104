// EXPECT retryInCode
import { CloudFormationClient, waitUntilStackCreateComplete } from "@aws-sdk/client-cloudformation";
const client = new CloudFormationClient({});
export const handler = async (event) => waitUntilStackCreateComplete({ client }, { StackName: `a-${event.name}` });
