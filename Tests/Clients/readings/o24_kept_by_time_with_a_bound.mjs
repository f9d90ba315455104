// EXPECT none
const cache = new Map();
export const handler = async (event) => {
  if (cache.size > 100) reset(); cache.set(Date.now(), event.id); return cache.size;
};
const reset = () => {};
