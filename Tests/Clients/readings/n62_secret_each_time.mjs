// EXPECT secretOnEveryEvent
import { SSMClient, GetParameterCommand } from "@aws-sdk/client-ssm";

const ssm = new SSMClient({});
const token = async () => (await ssm.send(new GetParameterCommand({ Name: "t" }))).Parameter.Value;

export const handler = async () => (await token()).length;
