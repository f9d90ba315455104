// Names at a module's top that change with the events: the next event in the same environment finds the change.
"use strict";

const { isCleared, isLookedUp, isMore, isName, isNew, isRead, isWatched } = require("./kept.cjs");
const { givenBy } = require("./kinds.cjs");
const { FUNCTIONS, keyOf, membersOf, walk } = require("./syntax.cjs");

const LISTENS = new Set(["on", "addListener", "prependListener"]);
const TAKES_BACK = new Set(["off", "removeListener", "removeAllListeners"]);
const GROWTH = new Set(["push", "unshift"]);

function* changed(node, scope, reach) {
  if (node.type === "UpdateExpression" && node.argument.type === "Identifier" && isTop(node.argument.name, scope)) {
    const name = node.argument.name;
    if (!isCleared(name, scope.module)) yield { name, how: `${name}${node.operator}` };
  } else if (node.type === "AssignmentExpression") {
    yield* assigned(node, scope, reach);
  } else if (node.type === "CallExpression" && pathOf(node.callee.object)) {
    const [name, verb] = [pathOf(meant(node.callee.object, scope)), keyOf(node.callee)];
    yield* merged(node, scope, reach);
    if (listens(node, scope)) yield { name, how: `${name}.${verb}` };
    const comes = node.arguments.some((one) => reach.depends(one, scope));
    const isKeyed = ["set", "add"].includes(verb);
    const isAnew = isKeyed && isNew(node.arguments[0], scope);
    const grows = GROWTH.has(verb) || isAnew || (isKeyed && comes);
    // A method of that name may be the package's own.
    const isOwn = reach.program.value(node.callee, scope)?.kind === "function";
    if (grows && !isOwn && isKept(name, scope, reach, isAnew)) yield { name, how: `${name}.${verb}` };
  }
}

function* assigned(node, scope, reach) {
  const { left, right, operator } = node;
  const own = pathOf(left);
  // `cache = { ...cache, [key]: value }` is the same as to put that there.
  const isSame = own && isMore(right, own);
  if (isSame && isContainer(own.includes(".") ? ofObject(own, scope, reach) : ofTop(own, scope, reach))) {
    if (isKept(own, scope, reach) && !isRead(own, scope.module)) yield { name: own, how: `${own} =` };
  } else if (left.type === "Identifier" && isTop(left.name, scope) &&
    !isCleared(left.name, scope.module, reach)) {
    const readsItself = [...walk(right)].some((one) => one.type === "Identifier" && one.name === left.name);
    const isLazy = ["LogicalExpression", "ConditionalExpression"].includes(right.type);
    if (operator !== "=" || (readsItself && !isLazy) || reach.depends(right, scope)) {
      yield { name: left.name, how: `${left.name} ${operator}` };
    }
  } else if (left.type === "MemberExpression" && pathOf(meant(left.object, scope)) && !isEnvironment(left.object) &&
    !isGlobal(left.object)) {
    const name = pathOf(meant(left.object, scope));
    const isAnew = left.computed && isNew(left.property, scope);
    const comes = reach.depends(right, scope) || (left.computed && reach.depends(left.property, scope));
    const grows = comes || isAnew || operator !== "=";
    if (grows && isKept(name, scope, reach, isAnew)) yield { name, how: `${name}[…] ${operator}` };
  } else if (isGlobal(left.object) && !scope.home(left.object.name)) {
    const isLazy = ["LogicalExpression", "ConditionalExpression"].includes(right.type);
    const name = `${left.object.name}.${keyOf(left)}`;
    if (reach.depends(right, scope) && !isLazy) yield { name, how: `${name} =` };
  } else if (isEnvironment(left.object)) {
    if (reach.depends(right, scope)) yield { name: "process.env", how: `process.env[…] ${operator}` };
  }
}

/** `Object.assign(options, event.options)` */
function* merged(node, scope, reach) {
  const [first, ...rest] = node.arguments;
  const name = node.callee.object.name === "Object" && keyOf(node.callee) === "assign" ? pathOf(first) : null;
  if (name && rest.some((one) => reach.depends(one, scope)) && isKept(name, scope, reach)) {
    yield { name, how: `Object.assign(${name}, …)` };
  }
}

/** What a name of the function's own is another name for. */
function meant(node, scope) {
  const isOwn = node?.type === "Identifier" && !scope.isModule && scope.names.has(node.name);
  const given = isOwn ? scope.only(node) : node;
  return given?.type === "Identifier" ? given : node;
}

/** `bus.on("line", (line) => …)` of what all events share, where nothing takes listeners back. */
function listens(node, scope) {
  const { object } = node.callee;
  const home = object.type === "Identifier" ? scope.home(object.name) : null;
  const isShared = home ? home.isModule : object.name === "process";
  const isListener = LISTENS.has(keyOf(node.callee)) && FUNCTIONS.has(node.arguments[1]?.type);
  return isShared && isListener && node.arguments[0].type === "Literal" &&
    ![...walk(scope.module.tree)].some((one) => TAKES_BACK.has(keyOf(one)));
}

const isGlobal = (node) => node?.type === "Identifier" && ["global", "globalThis"].includes(node.name);

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

/**
 * An array, an object, a map or a set at the module's top that is neither a cache nor emptied.
 * - isAnew: whether its keys are others for each event, so that it is no cache, whatever asks for them.
 */
function isKept(name, scope, reach, isAnew = false) {
  const isAsked = isAnew ? isWatched : isLookedUp;
  const value = name.includes(".") ? ofObject(name, scope, reach) : ofTop(name, scope, reach);
  // What an object has, or another module, is changed from any module.
  const isShared = name.includes(".") || !isTop(name, scope);
  const modules = isShared ? [...reach.program.modules.values()] : [scope.module];
  return isContainer(value) && !modules.some((one) => isCleared(name, one) || isAsked(name, one));
}

/** What a name at the top is given, also in the module that it is imported from. */
function ofTop(name, scope, reach) {
  const home = scope.home(name);
  // What a function keeps that is not called for each event, as one around this that makes it.
  const isAround = home && home !== scope && !reach.seen.has(home) && !home.parameters.flat().includes(name);
  if (!home?.isModule && !isAround) return null;
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
  const given = (givenBy(owner).get(key) ?? []).filter((one) => !isMore(one.node, `this.${key}`));
  return given.length === 1 && given[0].method === maker?.value ? given[0].node : null;
}

const isContainer = (value) =>
  ["ArrayExpression", "ObjectExpression"].includes(value?.type) ||
  (value?.type === "NewExpression" && ["Map", "Set", "Array"].includes(value.callee.name));

module.exports = { changed };
