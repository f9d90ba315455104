// What a program does with what it keeps: whether somebody empties it, or asks for what is in it.
"use strict";

const { FUNCTIONS, keyOf, walk, wordOf } = require("./syntax.cjs");

const ENDS = new Set(["clear", "pop", "shift", "delete", "splice"]);
const LOOKS = new Set(["includes", "indexOf", "find", "findIndex", "some"]);
// What gives another value each time: of time and chance; and what makes that the same for some time.
const NEW = /^(now|random|randomUUID|uuid(v?[1467])?|v[147]|nanoid|ulid|hrtime|randomBytes)$/;
const SAME = new RegExp(`^(floor|round|ceil|trunc|slice|substring|substr|split|to(Locale)?DateString|set\\w+|
  get(UTC)?(FullYear|Month|Date|Day|Hours|Minutes))$`.replace(/\s/g, ""));
const FRESH = new Set(["Literal", "ArrayExpression", "ObjectExpression"]);

/** Whether a node is a name; of a member its last word tells. */
const isName = (node, name) =>
  name.includes(".") ? keyOf(node) === name.split(".")[1] : node?.type === "Identifier" && node.name === name;

// MARK: - Emptied

/**
 * Whether a function empties it, or gives its name something new.
 * - reach: where it is given, only what says nothing of the events counts.
 */
function isCleared(name, module, reach = null) {
  const makers = new Set([...walk(module.tree)].filter((one) => one.kind === "constructor").map((one) => one.value));
  for (const outer of walk(module.tree)) {
    // Where a member is given its first value it is not emptied.
    if (!FUNCTIONS.has(outer.type) || makers.has(outer)) continue;
    for (const node of walk(outer.body)) {
      const isNew = isEnded(node, name) || isReplaced(node, name);
      if (isNew && !(reach && node.right && reach.depends(node.right, reach.program.scope(module, outer)))) return true;
    }
  }
  return false;
}

/** `items.clear()`, `delete items[key]` and `items.length = 0` */
function isEnded(node, name) {
  if (node.type === "CallExpression" && node.callee.type === "MemberExpression") {
    return ENDS.has(keyOf(node.callee)) && isName(node.callee.object, name);
  }
  if (node.operator === "delete") return isName(node.argument.object, name);
  const isLength = node.type === "AssignmentExpression" && keyOf(node.left) === "length";
  return isLength && isName(node.left.object, name);
}

function isReplaced(node, name) {
  if (node.type !== "AssignmentExpression" || node.operator !== "=" || !isName(node.left, name)) return false;
  const { right } = node;
  const isFresh = FRESH.has(right.type) || isName(right, "undefined") ||
    (right.type === "NewExpression" && ["Map", "Set"].includes(right.callee.name));
  return isFresh && ![...walk(right)].some((one) => isName(one, name));
}

/** `[...items, item]`, `{ ...items, [key]: item }`, `items.concat(item)`: what was there, and something more. */
function isMore(node, name) {
  const spread = [...node.elements ?? [], ...node.properties ?? []];
  if (spread.some((one) => one?.type === "SpreadElement" && isName(one.argument, name))) return true;
  const isCall = node.type === "CallExpression";
  if (isCall && keyOf(node.callee) === "concat" && isName(node.callee.object, name)) return true;
  return isCall && keyOf(node.callee) === "assign" && node.arguments.some((one) => isName(one, name));
}

// MARK: - Asked for

/** Whether somebody asks for what is in it: then it is a cache, or remembers what was seen, as is meant. */
function isLookedUp(name, module) {
  const counting = new Set([...walk(module.tree)].filter((one) => isCount(one, name))
    .flatMap((one) => [...walk(one.right ?? one.arguments[1])]));
  for (const node of walk(module.tree)) if (!counting.has(node) && isLook(node, name)) return true;
  return false;
}

/** `counts[key] = (counts[key] || 0) + 1`, which asks for nothing but to add to it. */
const isCount = (node, name) => {
  const isEntry = node.type === "AssignmentExpression" && node.left.type === "MemberExpression" && node.left.computed;
  const isSet = node.type === "CallExpression" && keyOf(node.callee) === "set" && isName(node.callee.object, name);
  const value = isEntry ? node.right : isSet ? node.arguments[1] : null;
  return (isSet || (isEntry && isName(node.left.object, name))) && value?.type === "BinaryExpression";
};

/** Whether its size is compared, as of a buffer. */
const isWatched = (name, module) =>
  [...walk(module.tree)].some((one) => tested(one).some((test) => [...walk(test)].some((part) => isBound(part, name))));

/** Whether a key is another one for each event, as a time or a random text is: what has it is no cache. */
function isNew(key, scope) {
  const nodes = key ? [...walk(scope.only(key))] : [];
  const words = nodes.filter((one) => one.type === "CallExpression").map((one) => wordOf(one) ?? "");
  const isDate = nodes.some((one) => one.type === "NewExpression" && one.callee.name === "Date" && !one.arguments[0]);
  const isOfRequest = nodes.some((one) => keyOf(one) === "awsRequestId");
  const isRounded = words.some((one) => SAME.test(one)) || nodes.some((one) => one.operator === "%");
  return !isRounded && (isDate || isOfRequest || words.some((one) => NEW.test(one)));
}

function isLook(node, name) {
  if (node.type === "MemberExpression" && isName(node.object, name) && LOOKS.has(keyOf(node))) return true;
  // An option, where the key is always the same.
  const isGet = node.type === "CallExpression" && ["get", "has"].includes(keyOf(node.callee));
  if (isGet && isName(node.callee.object, name)) return node.arguments[0]?.type !== "Literal";
  if (node.type === "BinaryExpression" && node.operator === "in" && isName(node.right, name)) return true;
  return tested(node).flatMap((test) => [...walk(test)]).some((one) =>
    isBound(one, name) || (one.type === "MemberExpression" && !isSize(one, name) && isName(one.object, name)));
}

/** `rows.length >= 100`, which bounds it; whether there is any at all does not. */
function isBound(node, name) {
  const isOrder = node.type === "BinaryExpression" && /^[<>]=?$/.test(node.operator);
  const sides = isOrder ? [node.left, node.right] : [];
  return sides.some((one) => isSize(one, name)) && sides.every((one) => one.value !== 0);
}

const isSize = (node, name) =>
  node.type === "MemberExpression" && ["length", "size"].includes(keyOf(node)) && isName(node.object, name);

/** What a node decides by. */
function tested(node) {
  if (node.type === "IfStatement" || node.type === "ConditionalExpression") return [node.test];
  if (node.type === "LogicalExpression") return [node.left];
  const isLazy = node.type === "AssignmentExpression" && ["??=", "||="].includes(node.operator);
  return isLazy ? [node.left] : [];
}

/** Whether a value is taken out by a key that is not always the same, as of a cache. */
function isRead(name, module) {
  const nodes = [...walk(module.tree)];
  const written = new Set(nodes.map((one) => one.left).filter(Boolean));
  return nodes.some((one) => one.type === "MemberExpression" && one.computed && !written.has(one) &&
    one.property.type !== "Literal" && isName(one.object, name));
}

module.exports = { isCleared, isLookedUp, isMore, isName, isNew, isRead, isWatched };
