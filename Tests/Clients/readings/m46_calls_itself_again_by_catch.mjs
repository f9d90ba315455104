// EXPECT retryInCode
const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function attempt(fn, left = 3) {
  return fn().catch(async (error) => {
    if (left === 0) throw error;
    await delay(500);
    return attempt(fn, left - 1);
  });
}

export const handler = async (event) => attempt(() => fetch("https://example.com/x", { method: "POST", body: event.text.trim() })).then((r) => r.status);
