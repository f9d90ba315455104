// EXPECT none
export const handler = async (event) => {
  if (event.source === "serverless-plugin-warmup") return "warm"; return event.x * 2;
};
