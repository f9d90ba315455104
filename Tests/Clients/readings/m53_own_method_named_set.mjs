// EXPECT none
const log = { context: {}, set(id) { return { ...this.context, id }; } };
export const handler = async (event) => {
  console.log(log.set(event.id));
  return event.n + 1;
};
