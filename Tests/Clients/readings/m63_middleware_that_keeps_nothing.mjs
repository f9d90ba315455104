// EXPECT secretOnEveryEvent
import middy from "@middy/core";
import ssm from "@middy/ssm";
const work = async (event, context) => context.key.length + event.n;
export const handler = middy(work).use(ssm({ fetchData: { key: "/app/key" }, setToContext: true, cacheExpiry: 0 }));
