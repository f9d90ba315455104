// Names at a module's top that change with the events: the next event in the same environment finds the change.
"use strict";

const { givenBy } = require("./kinds.cjs");
const { FUNCTIONS, keyOf, membersOf, ownNodes, walk } = require("./syntax.cjs");

const GROWTH = new Set(["push", "unshift", "splice"]);
const ENDS = new Set(["clear", "pop", "shift", "delete", "splice"]);
const LOOKS = new Set(["has", "get", "includes", "indexOf", "find", "some"]);

function* changed(node, scope, reach) {
  if (node.type === "UpdateExpression" && node.argument.type === "Identifier" && isTop(node.argument.name, scope)) {
    const name = node.argument.name;
    if (!isCleared(name, scope.module)) yield { name, how: `${name}${node.operator}` };
  } else if (node.type === "AssignmentExpression") {
    yield* assigned(node, scope, reach);
  } else if (node.type === "CallExpression" && pathOf(node.callee.object)) {
    const [name, verb] = [pathOf(node.callee.object), keyOf(node.callee)];
    const comes = node.arguments.some((one) => reach.depends(one, scope));
    const grows = GROWTH.has(verb) && verb !== "splice" || (["set", "add"].includes(verb) && comes);
    // A method of that name may be the package's own.
    const isOwn = reach.program.value(node.callee, scope)?.kind === "function";
    if (grows && !isOwn && isKept(name, scope, reach)) yield { name, how: `${name}.${verb}` };
  }
}

function* assigned(node, scope, reach) {
  const { left, right, operator } = node;
  if (left.type === "Identifier" && isTop(left.name, scope) && !isCleared(left.name, scope.module)) {
    const readsItself = [...walk(right)].some((one) => one.type === "Identifier" && one.name === left.name);
    const isLazy = ["LogicalExpression", "ConditionalExpression"].includes(right.type);
    if (operator !== "=" || (readsItself && !isLazy) || reach.depends(right, scope)) {
      yield { name: left.name, how: `${left.name} ${operator}` };
    }
  } else if (left.type === "MemberExpression" && pathOf(left.object) && !isEnvironment(left.object)) {
    const name = pathOf(left.object);
    const comes = reach.depends(right, scope) || (left.computed && reach.depends(left.property, scope));
    if ((comes || operator !== "=") && isKept(name, scope, reach)) yield { name, how: `${name}[…] ${operator}` };
  } else if (isEnvironment(left.object)) {
    if (reach.depends(right, scope)) yield { name: "process.env", how: `process.env[…] ${operator}` };
  }
}

const isEnvironment = (node) => keyOf(node) === "env" && isName(node.object, "process");

function isTop(name, scope) {
  const home = scope.home(name);
  return Boolean(home?.isModule) && home.names.get(name).every((one) => one.source === undefined);
}

/** `orders`, and `Basket.items` of what is at the top, and `this.items`. */
function pathOf(node) {
  if (node?.type === "Identifier") return node.name;
  const owner = node?.object?.type === "ThisExpression" ? "this" : node?.object?.name;
  return owner && keyOf(node) ? `${owner}.${keyOf(node)}` : null;
}

/** An array, an object, a map or a set at the module's top that is neither a cache nor emptied. */
function isKept(name, scope, reach) {
  const value = name.includes(".") ? ofObject(name, scope, reach) : ofTop(name, scope, reach);
  // What an object has, or another module, is changed from any module.
  const isShared = name.includes(".") || !isTop(name, scope);
  const modules = isShared ? [...reach.program.modules.values()] : [scope.module];
  return isContainer(value) && !modules.some((one) => isCleared(name, one) || isLookedUp(name, one, reach));
}

/** What a name at the top is given, also in the module that it is imported from. */
function ofTop(name, scope, reach) {
  const home = scope.home(name);
  if (!home?.isModule) return null;
  const [first, ...rest] = home.names.get(name);
  if (first?.source === undefined) return rest.length === 0 ? first?.node ?? null : null;
  const other = reach.program.modules.get(reach.program.resolve(first.source, home.module));
  const node = other?.exported(first.name);
  return node?.type === "Identifier" ? ofTop(node.name, other.scope, reach) : null;
}

/** What a class has, an object written at the top, or each object that a class makes only there. */
function ofObject(name, scope, reach) {
  const [owner, key] = name.split(".");
  const value = ofTop(owner, scope, reach);
  const property = value?.properties?.find((one) => one.key?.name === key);
  if (property) return property.value;
  const found = owner === "this" ? reach.program.self(scope) : reach.program.named(owner, scope, 0);
  const isOfClass = found?.kind === "class";
  const isOnce = ["self", "instance"].includes(found?.kind) && reach.isMadeOnce(found.node);
  if (!isOfClass && !isOnce) return null;
  const field = membersOf(found.node).find((one) => one.type === "PropertyDefinition" && one.key.name === key);
  if (field?.value || isOfClass) return field?.static === isOfClass ? field.value : null;
  return ofConstructor(found.node, key);
}

/** What a constructor gives a member, and no other method does. */
function ofConstructor(owner, key) {
  const maker = membersOf(owner).find((one) => one.kind === "constructor");
  const given = givenBy(owner).get(key) ?? [];
  return given.length === 1 && given[0].method === maker?.value ? given[0].node : null;
}

const isContainer = (value) =>
  ["ArrayExpression", "ObjectExpression"].includes(value?.type) ||
  (value?.type === "NewExpression" && ["Map", "Set", "Array"].includes(value.callee.name));

/** Whether a node is a name; of a member its last word tells. */
const isName = (node, name) =>
  name.includes(".") ? keyOf(node) === name.split(".")[1] : node?.type === "Identifier" && node.name === name;

function isCleared(name, module) {
  const makers = new Set([...walk(module.tree)].filter((one) => one.kind === "constructor").map((one) => one.value));
  for (const outer of walk(module.tree)) {
    // Where a member is given its first value it is not emptied.
    if (!FUNCTIONS.has(outer.type) || makers.has(outer)) continue;
    for (const node of walk(outer.body)) {
      if (node.type === "CallExpression" && node.callee.type === "MemberExpression") {
        if (ENDS.has(keyOf(node.callee)) && isName(node.callee.object, name)) return true;
      }
      if (node.operator === "delete" && isName(node.argument.object, name)) return true;
      if (node.type !== "AssignmentExpression" || node.operator !== "=") continue;
      const isFresh = ["Literal", "ArrayExpression", "ObjectExpression"].includes(node.right.type) ||
        (node.right.type === "NewExpression" && ["Map", "Set"].includes(node.right.callee.name)) ||
        isName(node.right, "undefined");
      const readsItself = [...walk(node.right)].some((one) => isName(one, name));
      if (isFresh && !readsItself && isName(node.left, name)) return true;
      if (isName(node.left.object, name) && keyOf(node.left) === "length") return true;
    }
  }
  return false;
}

/** Whether somebody asks for what is in it: then it is a cache, or remembers what was seen, as is meant. */
function isLookedUp(name, module, reach) {
  const harmless = new Set(reach.roots.flatMap((root) => [...answered(root.node)]));
  for (const node of walk(module.tree)) {
    if (node.type === "MemberExpression" && isName(node.object, name) && !harmless.has(node)) {
      if (LOOKS.has(keyOf(node)) || keyOf(node) === "length" || keyOf(node) === "size") return true;
    }
    if (node.type === "BinaryExpression" && node.operator === "in" && isName(node.right, name)) return true;
    const tests = node.type === "IfStatement" || node.type === "ConditionalExpression" ? [node.test]
      : node.type === "LogicalExpression" ? [node.left]
      : node.type === "AssignmentExpression" && ["??=", "||="].includes(node.operator) ? [node.left] : [];
    for (const one of tests.flatMap((test) => [...walk(test)])) {
      if (one.type === "MemberExpression" && isName(one.object, name)) return true;
    }
  }
  return false;
}

const ASKING = new Set(["BinaryExpression", "LogicalExpression", "ConditionalExpression"]);

/** Lengths that a handler only answers with: no size that is watched. */
function* answered(handler) {
  const arrow = handler.body.type === "BlockStatement" ? [] : [handler.body];
  const returns = [...ownNodes(handler.body)].filter((one) => one.type === "ReturnStatement" && one.argument);
  for (const value of [...arrow, ...returns.map((one) => one.argument)]) {
    const nodes = [...walk(value)];
    if (nodes.some((one) => ASKING.has(one.type))) continue;
    yield* nodes.filter((one) => one.type === "MemberExpression" && ["length", "size"].includes(keyOf(one)));
  }
}

module.exports = { changed };
