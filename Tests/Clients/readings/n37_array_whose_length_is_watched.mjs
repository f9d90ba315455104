// EXPECT none
const kept = [];
const times = new Map();

const isFull = () => kept.length >= 10;

export const handler = async (event) => {
  if (!isFull()) kept.push(event.id * 2);
  if (times.size > 100) times.clear();
  times.set(event.id, Date.now());
  return { full: kept.length >= 10, kept: kept.length, times: times.size };
};
