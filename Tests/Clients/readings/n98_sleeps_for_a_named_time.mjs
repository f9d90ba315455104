// EXPECT retryInCode
const WAIT = 3000;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const handler = async (event) => { await sleep(WAIT); return event.id * 2; };
