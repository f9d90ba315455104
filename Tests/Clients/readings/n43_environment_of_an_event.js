// EXPECT state
exports.handler = async (event) => {
  process.env.TENANT = event.tenant;
  return work();
};
const work = () => `for ${process.env.TENANT}`;
