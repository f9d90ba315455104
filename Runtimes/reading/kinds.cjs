// Kinds of values: the choice of several, and what classes and texts say of theirs.
"use strict";

const { keyOf, membersOf, walk } = require("./syntax.cjs");

const OBJECTS = new Set(["instance", "class", "self"]);
const TABLES = new Set(["object", "table", "choice"]);
// Of these one may stand for the others; several of the rest are the same to whom they are given.
const SEVERAL = new Set(["function", ...OBJECTS, ...TABLES]);

const given = new WeakMap();

/** What a class's methods give to members, with the methods. */
function givenBy(owner) {
  if (given.has(owner)) return given.get(owner);
  const found = new Map();
  for (const method of membersOf(owner).map((one) => one.value).filter((one) => one?.body)) {
    for (const node of walk(method.body)) {
      const isOwn = node.type === "AssignmentExpression" && node.left.object?.type === "ThisExpression";
      const key = isOwn ? keyOf(node.left) : null;
      if (key) found.set(key, [...found.get(key) ?? [], { node: node.right, method }]);
    }
  }
  given.set(owner, found);
  return found;
}

/** The one value of several, or the choice of them. */
function choice(values) {
  const found = [];
  for (const one of values) if (one && !found.some((other) => isSame(one, other))) found.push(one);
  const isOne = found.length < 2 || found.some((one) => !SEVERAL.has(one.kind));
  return isOne ? found[0] ?? null : { kind: "choice", values: found };
}

const isSame = (one, other) =>
  one === other || (Object.keys(one).length === Object.keys(other).length &&
    Object.keys(one).every((key) => one[key] === other[key] ||
      (one[key]?.kind && other[key]?.kind && isSame(one[key], other[key]))));

/** `module.exports` */
const isWhole = (node, scope) => node.object.name === "module" && keyOf(node) === "exports" && !scope.home("module");

/** What a text surely begins with: `on` of `"on" + kind` and of `` `on${kind}` ``. */
function beginning(node) {
  if (node.type === "BinaryExpression") return beginning(node.left);
  if (node.type === "TemplateLiteral") return node.quasis[0].value.cooked ?? "";
  return typeof node.value === "string" ? node.value : "";
}

module.exports = { OBJECTS, TABLES, beginning, choice, givenBy, isSame, isWhole };
