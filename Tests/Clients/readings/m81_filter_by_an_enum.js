// EXPECT filterInCode
var Kind;
(function (Kind) { Kind["Order"] = "ORDER"; Kind["Return"] = "RETURN"; })(Kind || (Kind = {}));
exports.handler = async (event) => {
  const all = event.Records.map((record) => JSON.parse(record.body));
  return all.filter(({ kind }) => kind === Kind.Order).map((one) => one.id.toUpperCase());
};
