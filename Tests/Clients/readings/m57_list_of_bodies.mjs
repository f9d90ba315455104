// EXPECT filterInCode
export const handler = async ({ Records }) => {
  const paid = Records.map(({ body }) => JSON.parse(body)).filter(({ status }) => status === "PAID");
  for (const order of paid) console.log(order.id.toUpperCase());
};
