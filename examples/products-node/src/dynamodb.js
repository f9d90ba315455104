// Calls DynamoDB by HTTP, signed with the function's own keys (AWS Signature Version 4).
"use strict";

const crypto = require("node:crypto");

const hash = (text) => crypto.createHash("sha256").update(text).digest("hex");
const hmac = (key, text) => crypto.createHmac("sha256", key).update(text).digest();

exports.call = async (operation, input) => {
  const region = process.env.AWS_REGION;
  const url = new URL(process.env.AWS_ENDPOINT_URL ?? `https://dynamodb.${region}.amazonaws.com`);
  const body = JSON.stringify(input);
  const headers = {
    "content-type": "application/x-amz-json-1.0",
    host: url.host,
    "x-amz-date": new Date().toISOString().replace(/[-:]|\.\d{3}/g, ""),
    "x-amz-target": `DynamoDB_20120810.${operation}`,
  };
  if (process.env.AWS_SESSION_TOKEN) headers["x-amz-security-token"] = process.env.AWS_SESSION_TOKEN;
  headers.authorization = authorization(headers, body, region);
  const { host, ...sent } = headers; // fetch writes the host itself.
  // The trace of the request that this call is made for. It is not signed, since what lies between may change it.
  if (process.env._X_AMZN_TRACE_ID) sent["x-amzn-trace-id"] = process.env._X_AMZN_TRACE_ID;
  const response = await fetch(new URL("/", url), { method: "POST", headers: sent, body });
  const output = await response.json();
  if (!response.ok) throw new Error(`${operation}: ${output.__type}: ${output.message ?? output.Message}`);
  return output;
};

/** The header that proves who sends this request. */
function authorization(headers, body, region) {
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join("");
  const request = ["POST", "/", "", lines, names.join(";"), hash(body)].join("\n");
  const date = headers["x-amz-date"].slice(0, 8);
  const scope = `${date}/${region}/dynamodb/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, hash(request)].join("\n");
  const key = [date, region, "dynamodb", "aws4_request"].reduce(hmac, `AWS4${process.env.AWS_SECRET_ACCESS_KEY}`);
  const signature = hmac(key, text).toString("hex");
  return `AWS4-HMAC-SHA256 Credential=${process.env.AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
}
