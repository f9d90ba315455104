// EXPECT state
const cache = new Map();
export const handler = async (event) => { cache.set(Date.now(), event.id); return cache.get(event.at); };
