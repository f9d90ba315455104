// EXPECT filterInCode
// DROPS event.detail.user exists [true]
// DROPS event.detail.state equals ["new"]
export const handler = async (event) => {
  const { detail = {} } = event;
  if (typeof detail.user === "undefined" || (detail.state ?? "") !== "new") return;
  console.log(detail.x.toUpperCase());
};
