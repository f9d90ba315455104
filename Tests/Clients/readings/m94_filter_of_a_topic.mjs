// EXPECT filterInCode
export const handler = async (event) => {
  for (const { Sns } of event.Records) {
    const message = JSON.parse(Sns.Message);
    if (message.type === "order") console.log(message.id.toUpperCase());
  }
};
