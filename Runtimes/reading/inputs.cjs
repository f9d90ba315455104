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
    const given = only(one.value, scope);
    const value = given.type === "Literal" ? String(given.value) : enumerated(given);
    return [one.key.name ?? one.key.value, value];
  }));
}

/** `InvocationType.RequestResponse` of the SDK's own lists. */
const enumerated = (node) =>
  node.type === "MemberExpression" && lastWordOf(node.object).endsWith("InvocationType") ? keyOf(node) : null;
const lastWordOf = (node) => node.name ?? (node.type === "MemberExpression" ? String(keyOf(node)) : "");

module.exports = { constants };
