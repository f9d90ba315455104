// EXPECT none
import pRetry from "p-retry";

export const handler = async (event) => pRetry(() => JSON.parse(event.text).id * 2, { retries: 5 });
