// EXPECT none
import pMemoize from "p-memoize";
import { SSMClient, GetParameterCommand } from "@aws-sdk/client-ssm";

const ssm = new SSMClient({});
const parameter = pMemoize(async (name) => (await ssm.send(new GetParameterCommand({ Name: name }))).Parameter.Value);

export const handler = async () => (await parameter("t")).length;
