// EXPECT state
const seen = [];

export const handler = async (event) => { seen.push(event.id * 2); return { seen: seen.length }; };
