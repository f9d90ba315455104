// Answers GET /products/{productId} with the item of that id. It uses no SDK: one signed request is all it needs.
"use strict";

const dynamodb = require("./dynamodb");

exports.handler = async (event) => {
  const { productId } = event.pathParameters;
  const { Item: item } = await dynamodb.call("GetItem", {
    TableName: process.env.TABLE_NAME,
    Key: { id: { S: productId } },
  });
  console.log(`product ${productId}: ${item ? "found" : "not found"}`);
  if (!item) return answer(404, { message: `There is no product ${productId}` });
  return answer(200, plain({ M: item }));
};

function answer(statusCode, body) {
  return { statusCode, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

/** A value as DynamoDB writes it, {"S": "…"}, as JavaScript has it. */
function plain(value) {
  const [[type, content]] = Object.entries(value);
  switch (type) {
    case "N": return Number(content);
    case "NS": return content.map(Number);
    case "NULL": return null;
    case "L": return content.map(plain);
    case "M": return Object.fromEntries(Object.entries(content).map(([name, member]) => [name, plain(member)]));
    default: return content;
  }
}
