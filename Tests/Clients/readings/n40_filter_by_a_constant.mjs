// EXPECT filterInCode
const ORDER = "order";
export const handler = async (event) => {
  for (const record of event.Records) {
    const body = JSON.parse(record.body);
    if (body.type !== ORDER) continue;
    await work(body);
  }
};
async function work(order) {
  console.log("order", order.id);
}
