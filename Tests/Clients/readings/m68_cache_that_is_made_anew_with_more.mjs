// EXPECT none
let cache = {};
export const handler = async ({ id }) => {
  if (!cache[id]) cache = { ...cache, [id]: id * 2 };
  return cache[id];
};
