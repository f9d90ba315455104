// EXPECT filterInCode
// DROPS body.amount numeric [[">=", 100]]
// DROPS body.name prefix ["a"]
// DROPS body.x numeric [[">", 0], ["<=", 10]]
// DROPS body.user exists [true]
// DROPS body.other exists [true]
export const handler = async (event) => {
  for (const record of event.Records) {
    const body = JSON.parse(record.body);
    if (body.amount < 100 || !body.name.startsWith("a")) continue;
    if (!(0 < body.x && body.x <= 10)) continue;
    if (!("user" in body)) continue;
    if (body.other === undefined) continue;
    await work(body);
  }
};
const work = async (b) => console.log(b);
