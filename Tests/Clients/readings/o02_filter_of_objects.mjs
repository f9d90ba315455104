// EXPECT filterInCode
// DROPS eventName prefix ["ObjectCreated:"]
// DROPS s3.object.key suffix [".csv", ".tsv"]
export const handler = async (event) => {
  for (const { eventName, s3 } of event.Records) {
    const key = decodeURIComponent(s3.object.key.replace(/\+/g, " "));
    if (!eventName.startsWith("ObjectCreated:")) continue;
    if (key.endsWith(".csv") || key.endsWith(".tsv")) console.log(key.toUpperCase());
  }
};
