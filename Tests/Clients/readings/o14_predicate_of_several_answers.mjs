// EXPECT filterInCode
// DROPS eventName anything-but ["REMOVE"]
// DROPS x equals [1]
const isOrder = (r) => { if (r.eventName === "REMOVE") return false; return r.x === 1; };
export const handler = async (event) => event.Records.filter(isOrder).forEach((r) => console.log(r.y.toUpperCase()));
