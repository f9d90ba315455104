// EXPECT none
export const handler = async (event) => {
  const orders = event.Records.map((record) => JSON.parse(record.body));
  console.log(orders.map((order) => order.id));
  for (const order of orders) {
    if (order.status !== "PAID") continue;
    console.log(order.id.toUpperCase());
  }
};
