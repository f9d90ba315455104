// What constants of a module's stand for.
"use strict";

const { keyOf, nameOf, walk } = require("./syntax.cjs");

// Through how many modules a constant is followed.
const DEPTH = 4;

/** A literal or a list of such, or what a module's constant stands for; or null. */
function constant(node, scope, program, depth = 0) {
  if (node.type === "MemberExpression") return ofObject(node, scope, program, depth);
  const home = node.type === "Identifier" ? scope.home(node.name) : null;
  if (!home?.isModule) return node.type === "Identifier" ? null : node;
  const given = home.names.get(node.name);
  if (given.length !== 1 || home.module.changing.has(node.name)) return null;
  if (given[0].source === undefined) return given[0].path.length === 0 ? given[0].node : null;
  const own = program.modules.get(program.resolve(given[0].source, home.module));
  const found = own && given[0].name && depth < DEPTH ? own.exported(given[0].name) : null;
  return found ? constant(found, own.scope, program, depth + 1) : null;
}

/** `Status.PAID` of an object at a module's top. */
function ofObject(node, scope, program, depth) {
  const key = keyOf(node);
  let holder = node.object.type === "Identifier" && key ? constant(node.object, scope, program, depth) : null;
  if (holder?.type === "CallExpression" && keyOf(holder.callee) === "freeze") [holder] = holder.arguments;
  return holder?.properties?.find((one) => one.key && nameOf(one.key) === key)?.value ?? ofEnum(node, key, scope);
}

/** `Kind["Order"] = "ORDER"` in the function that TypeScript and esbuild make of an `enum`. */
function ofEnum(node, key, scope) {
  const home = node.object.type === "Identifier" ? scope.home(node.object.name) : null;
  if (!home?.isModule || !key) return null;
  const names = new RegExp(`^${node.object.name.replaceAll("$", "\\$")}\\d*$`);
  const given = [...walk(home.module.tree)].filter((one) => one.type === "AssignmentExpression" &&
    names.test(one.left.object?.name ?? "") && keyOf(one.left) === key);
  return given.length === 1 ? given[0].right : null;
}

/** The values of a list or a set that is written out; else null. */
function elements(node) {
  const list = node?.type === "NewExpression" && node.callee.name === "Set" ? node.arguments[0] : node;
  return list?.type === "ArrayExpression" ? list.elements.map((one) => one?.value) : null;
}

module.exports = { constant, elements };
