// EXPECT filterInCode
// DROPS s3.object.key suffix [".csv"]
export const handler = async (event) => {
  const record = event.Records[0];
  const key = decodeURIComponent(record.s3.object.key.replace(/\+/g, " "));
  if (!key.endsWith(".csv")) return { statusCode: 200 };
  return load(key);
};
const load = (key) => key.toUpperCase();
