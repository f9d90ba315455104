// EXPECT state
const counts = {};
exports.handler = async (event) => {
  counts[event.page] = (counts[event.page] || 0) + 1;
  return Object.keys(counts).sort();
};
