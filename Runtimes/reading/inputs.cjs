// What operations of AWS's are given, as far as the code says it.
"use strict";

const { only } = require("./parameters.cjs");
const { keyOf } = require("./syntax.cjs");

/** Arguments by name: their text where it is constant, else null; `*` stands for those that are not named. */
function constants(input, scope) {
  if (!input) return {};
  input = only(input, scope);
  if (input.type !== "ObjectExpression") return { "*": null };
  return Object.fromEntries(input.properties.map((one) => {
    if (one.type !== "Property" || one.computed) return ["*", null];
    return [one.key.name ?? one.key.value, textOf(only(one.value, scope), scope)];
  }));
}

/** What a constant is, a text also of several; or null. */
function textOf(node, scope) {
  if (node.type === "Literal") return String(node.value);
  if (node.type === "TemplateLiteral") return node.expressions.length ? null : node.quasis[0].value.cooked;
  if (node.type !== "BinaryExpression" || node.operator !== "+") return enumerated(node);
  const both = [node.left, node.right].map((one) => textOf(only(one, scope), scope));
  return both.includes(null) ? null : both.join("");
}

/** `InvocationType.RequestResponse` of the SDK's own lists. */
const enumerated = (node) =>
  node.type === "MemberExpression" && lastWordOf(node.object).endsWith("InvocationType") ? keyOf(node) : null;
const lastWordOf = (node) => node.name ?? (node.type === "MemberExpression" ? String(keyOf(node)) : "");

module.exports = { constants };
