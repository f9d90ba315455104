// Records that a function passes over by a look at their fields: a filter of the event source could do it.
"use strict";

const { bound, children, keyOf, ownNodes, walk, FUNCTIONS, isOfText } = require("./syntax.cjs");

const RECORD = /^(record|rec|r|message|msg)$/;
const READS = new Set(["parse", "from", "toString", "includes", "toLowerCase", "toUpperCase", "trim", "startsWith"]);
// Through how many lists records are followed.
const DEPTH = 4;
const EACH = new Set(["map", "forEach", "flatMap"]);

/** Conditions that a record meets which is not passed over. */
function* drops(scope, reach, nodes) {
  for (const { test, isWanted, paths } of questions(scope, reach, nodes)) {
    for (const condition of conditions(test, isWanted, paths, scope)) yield { ...condition, node: test };
  }
}

/**
 * What decides whether a record is worked on, whether it must hold, and which fields names stand for there. Only where
 * nothing else of nodes looks at the records: what a filter keeps away would be missed there.
 */
function* questions(scope, reach, nodes) {
  if (nodes.filter(isOfRecords).length > 1) return;
  const own = scope.node.params[0];
  const body = scope.node.body.type === "BlockStatement" ? scope.node.body.body : [];
  const isRecord = own?.type === "Identifier" && RECORD.test(own.name) && scope.tainted.has(own.name);
  if (isRecord && !nodes.some(shares)) {
    yield* leading(body, new Map([[own.name, []]]), "ReturnStatement");
  }
  const loops = [];
  for (const node of ownNodes(scope.node.body)) {
    const isMethod = node.type === "CallExpression" && node.callee.type === "MemberExpression";
    const isLoop = node.type === "ForOfStatement" || (isMethod && FUNCTIONS.has(node.arguments[0]?.type));
    if (isLoop && origin(overOf(node), scope, reach)) loops.push(node);
  }
  const sources = loops.map((one) => listed(overOf(one), scope));
  const found = loops.filter((one) => !sources.includes(one) || !taken(one, scope, reach));
  // Records that are looked at twice are told apart, and none is passed over.
  if (found.length !== 1 || !isAlone(found[0], scope)) return;
  const base = origin(overOf(found[0]), scope, reach);
  yield* found[0].type === "ForOfStatement" ? ofLoop(found[0], base) : ofCall(found[0], base);
}

/** What a loop goes over. */
const overOf = (loop) => (loop.type === "ForOfStatement" ? loop.right : loop.callee.object);

const isOfRecords = (node) =>
  (node.type === "MemberExpression" && keyOf(node) === "Records") ||
  (node.type === "Property" && node.key.name === "Records");

/** Whether a loop does more with each record than to give it to a function. */
function shares(node) {
  if (node.type !== "ForOfStatement" || node.body.type !== "BlockStatement") return false;
  const goesOver = [...walk(node.right)].some((one) => isOfRecords(one) || /^records$/i.test(one.name ?? ""));
  return goesOver && node.body.body.filter((one) => !isLog(one)).length > 1;
}

/** Whether nothing but this loop uses what it goes over, save logs. */
function isAlone(loop, scope) {
  const names = new Set([...walk(overOf(loop))].filter((one) => one.type === "Identifier").map((one) => one.name));
  for (const name of [...names]) {
    for (const { node } of scope.names.get(name) ?? []) {
      for (const one of node ? walk(node) : []) if (one.type === "Identifier") names.add(one.name);
    }
  }
  const uses = new Map([...names].filter((name) => scope.names.has(name)).map((name) => [name, 0]));
  const waiting = [scope.node.body];
  while (waiting.length) {
    const node = waiting.pop();
    if (isLog(node)) continue;
    if (node.type === "Identifier" && uses.has(node.name)) uses.set(node.name, uses.get(node.name) + 1);
    if (node.type === "VariableDeclarator") waiting.push(...(node.init ? [node.init] : []));
    else waiting.push(...children(node));
  }
  return [...uses.values()].every((count) => count <= 1);
}

function* ofLoop(node, base) {
  const name = node.left.type === "VariableDeclaration" ? node.left.declarations[0].id : node.left;
  const paths = new Map(fields(name, base));
  const body = node.body.type === "BlockStatement" ? node.body.body : [node.body];
  yield* leading(body, paths, "ContinueStatement");
}

function* ofCall(node, base) {
  const [inner] = node.arguments;
  const paths = new Map(fields(inner.params[0], base));
  const body = inner.body.type === "BlockStatement" ? inner.body.body : null;
  if (keyOf(node.callee) === "filter") {
    const isPlain = body?.length === 1 && body[0].type === "ReturnStatement";
    const test = body ? (isPlain ? body[0].argument : null) : inner.body;
    if (test) yield { test, isWanted: true, paths };
  } else if (EACH.has(keyOf(node.callee)) && body && !RECORD.test(inner.params[0]?.name ?? "")) {
    yield* leading(body, paths, "ReturnStatement");
  }
}

/** The field of each record that a loop goes over, empty for the records themselves; null for anything else. */
function origin(node, scope, reach, depth = 0) {
  const value = listed(node, scope);
  if (value.type === "Identifier" && isBoundRecords(value.name, scope)) return [];
  if (value?.type === "CallExpression") return taken(value, scope, reach, depth);
  const isRecords = value?.type === "MemberExpression" && keyOf(value) === "Records";
  return isRecords && reach.depends(value, scope) ? [] : null;
}

/** `const { Records } = event`, and `({ Records }) => …` */
function isBoundRecords(name, scope) {
  const home = scope.home(name);
  const given = home?.names.get(name) ?? [];
  if (given.length === 1) return given[0].path.at(-1) === "Records";
  return name === "Records" && given.length === 0 && Boolean(home?.tainted.has(name));
}

/** What a name stands for, where it is given one value. */
function listed(node, scope) {
  const given = node.type === "Identifier" ? scope.home(node.name)?.names.get(node.name) ?? [] : [];
  return given.length === 1 && given[0].path.length === 0 ? given[0].node : node;
}

/** The field that a list has of each record: `records.map((record) => JSON.parse(record.body))`. */
function taken(node, scope, reach, depth = 0) {
  const [inner] = node.type === "CallExpression" && keyOf(node.callee) === "map" ? node.arguments : [];
  if (!inner?.expression || inner.params.length !== 1 || depth > DEPTH) return null;
  const base = origin(node.callee.object, scope, reach, depth + 1);
  return base && path(inner.body, new Map(fields(inner.params[0], base)));
}

/** Questions that stand before all that a record is worked on with. */
function* leading(body, paths, end) {
  for (const [number, statement] of body.entries()) {
    if (statement.type === "VariableDeclaration") {
      for (const one of statement.declarations) {
        const found = path(one.init, paths);
        if (!found) return;
        for (const [name, whole] of fields(one.id, found)) paths.set(name, whole);
      }
    } else if (statement.type === "IfStatement" && !statement.alternate) {
      const inner = statement.consequent.type === "BlockStatement" ? statement.consequent.body : [statement.consequent];
      if (passes(inner, end)) {
        yield { test: statement.test, isWanted: false, paths };
        if (acts(statement.test)) return;
      } else {
        if (number === body.length - 1) yield { test: statement.test, isWanted: true, paths };
        return;
      }
    } else {
      // Even a log: it would lack what a filter keeps away.
      return;
    }
  }
}

function* fields(pattern, base) {
  if (hasDefault(pattern)) return;
  for (const [name, keys] of bound(pattern)) if (!keys.includes(null)) yield [name, [...base, ...keys]];
}

const hasDefault = (pattern) => [...ownNodes(pattern)].some((one) => one.type === "AssignmentPattern");

/** Whether nothing is done but to go to the next record. */
function passes(body, end) {
  const last = body.at(-1);
  return last?.type === end && !last.argument && body.slice(0, -1).every(isLog);
}

const isLog = (node) => {
  const call = node.type === "ExpressionStatement" ? node.expression : null;
  return call?.type === "CallExpression" && call.callee.type === "MemberExpression" &&
    /^(log|debug|info|warn|error)$/.test(keyOf(call.callee) ?? "");
};

function conditions(test, isWanted, paths, scope) {
  if (test.type === "UnaryExpression" && test.operator === "!") {
    return conditions(test.argument, !isWanted, paths, scope);
  }
  if (test.type === "LogicalExpression" && test.operator !== "??") {
    const parts = (acts(test.left) ? [] : acts(test.right) ? [test.left] : [test.left, test.right])
      .map((one) => conditions(one, isWanted, paths, scope));
    if ((test.operator === "&&") === isWanted) return parts.flat();
    const flat = parts.flat();
    const fit = parts.length === 2 && parts.every((one) => one.length === 1) &&
      flat.every((one) => one.operator === "equals" && String(one.path) === String(flat[0].path));
    return fit ? [{ ...flat[0], values: flat.flatMap((one) => one.values) }] : [];
  }
  if (test.type === "BinaryExpression") return compared(test, isWanted, paths, scope);
  const isList = test.type === "CallExpression" && test.callee.type === "MemberExpression" &&
    keyOf(test.callee) === "includes" && test.callee.object.type === "ArrayExpression";
  const values = isList ? test.callee.object.elements.map((one) => one?.value) : [];
  return isList ? condition(path(test.arguments[0], paths), values, true === isWanted) : [];
}

/** Whether a question calls more than what takes a field out of a record: that may do something. */
const acts = (test) => [...walk(test)].some((one) => {
  if (one.type !== "CallExpression") return /^(Assignment|Update|Await|New)Expression$/.test(one.type);
  return one.callee.type !== "MemberExpression" || !READS.has(keyOf(one.callee));
});

function compared(test, isWanted, paths, scope) {
  const isEqual = ["==", "==="].includes(test.operator);
  if (!isEqual && !["!=", "!=="].includes(test.operator)) return [];
  const [left, right] = [test.left, test.right].map((one) => literal(one, scope));
  const [field, value] = right ? [test.left, right] : [test.right, left];
  return value ? condition(path(field, paths), [value.value], isEqual === isWanted) : [];
}

/** A literal, or the one that a module's constant stands for. */
function literal(node, scope) {
  if (node.type === "Literal") return node;
  const home = node.type === "Identifier" ? scope.home(node.name) : null;
  const given = home?.isModule ? home.names.get(node.name) : [];
  if (given.length !== 1 || given[0].node?.type !== "Literal") return null;
  const changes = (one) => one.type === "AssignmentExpression" && one.left.name === node.name;
  return [...walk(scope.module.tree)].some(changes) ? null : given[0].node;
}

function condition(field, values, isEqual) {
  const fit = field?.length && values.length && values.every((one) => ["string", "number"].includes(typeof one));
  return fit ? [{ path: field, operator: isEqual ? "equals" : "anything-but", values }] : [];
}

/** The field of a record that an expression reads. */
function path(node, paths) {
  if (!node) return null;
  if (node.type === "Identifier") return paths.get(node.name) ?? null;
  if (node.type === "ChainExpression") return path(node.expression, paths);
  if (node.type === "MemberExpression") {
    const [base, key] = [path(node.object, paths), keyOf(node)];
    return base && typeof key === "string" ? [...base, key] : null;
  }
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
  const verb = keyOf(node.callee);
  // What lies deeper as text is no field for a filter.
  const isText = (found) => ["body", "kinesis,data"].includes(String(found));
  if ((verb === "parse" || verb === "from") && isOfText(node)) {
    const found = path(node.arguments[0], paths);
    return isText(found) ? found : null;
  }
  return verb === "toString" && isText(path(node.callee.object, paths)) ? path(node.callee.object, paths) : null;
}

module.exports = { drops };
