// EXPECT filterInCode
// DROPS event.detail.amount numeric [["<", 5]]
export const handler = async (event) => process(event.detail);
async function process(given) {
  if (given.amount >= 5) return null;
  console.log(given.amount * 2);
}
