// EXPECT none
const counts = new Map();
let lastRun;
exports.handler = async (event) => {
  const key = event.id;
  const tries = counts.get(key) ?? 0;
  counts.set(key, tries + 1);
  lastRun = Date.now();
  return { tries, lastRun };
};
