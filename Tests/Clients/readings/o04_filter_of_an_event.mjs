// EXPECT filterInCode
// DROPS event.detail-type equals ["OrderPlaced"]
// DROPS event.detail.state equals ["a", "b"]
// DROPS event.detail.user exists [true]
export const handler = async ({ "detail-type": type, detail }) => {
  if (type !== "OrderPlaced") return;
  if (["a", "b"].includes(detail.state) && "user" in detail) await work(detail);
  return { ok: true };
};
const work = (e) => console.log(e);
