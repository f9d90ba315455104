// EXPECT secretOnEveryEvent
import middy from "@middy/core";
import { SSMClient, GetParameterCommand } from "@aws-sdk/client-ssm";
const ssm = new SSMClient({});
const withFlags = (name) => ({
  before: async (request) => {
    request.context.flags = await ssm.send(new GetParameterCommand({ Name: name }));
  },
});
const work = async (event, context) => context.flags.Parameter.Value.length + event.n;
export const handler = middy(work).use(withFlags("/flags"));
