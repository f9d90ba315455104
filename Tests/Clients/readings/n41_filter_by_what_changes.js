// EXPECT none
let wanted = "order";
exports.want = (kind) => {
  wanted = kind;
};
exports.handler = async (event) => {
  for (const record of event.Records) {
    const body = JSON.parse(record.body);
    if (body.type !== wanted) continue;
    await work(body);
  }
};
async function work(order) {
  console.log("order", order.id);
}
