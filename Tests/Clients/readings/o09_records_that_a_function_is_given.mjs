// EXPECT filterInCode
// DROPS eventName anything-but ["REMOVE"]
const all = (items) => {
  for (const item of items) { if (item.eventName === "REMOVE") continue; console.log(item.x.toUpperCase()); }
};
export const handler = async (event) => all(event.Records);
