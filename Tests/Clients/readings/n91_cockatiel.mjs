// EXPECT retryInCode
import { retry, handleAll, ExponentialBackoff } from "cockatiel";
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";

const sns = new SNSClient({});
const policy = retry(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff() });

export const handler = async (event) => policy.execute(() => sns.send(new PublishCommand({ TopicArn: "t", Message: event.id + "x" })));
