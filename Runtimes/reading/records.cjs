// What goes over the records of an event: loops, and functions that are given to what goes over them.
"use strict";

const { Question, answer } = require("./conditions.cjs");
const { Field, fields } = require("./fields.cjs");
const { FUNCTIONS, children, isLog, keyOf, ownNodes, statementsOf, walk, wordOf } = require("./syntax.cjs");

// Through how many lists, and functions that are given these, records are followed.
const DEPTH = 4;
const EACH = new Set(["map", "forEach", "flatMap", "filter"]);

/** Loops of a function over the records, or over what is taken out of each. */
function loops(scope, reach) {
  const found = [...ownNodes(scope.node.body)].filter((one) => isLoop(one, scope, reach))
    .filter((one) => origin(over(one), scope, reach));
  const sources = found.map((one) => scope.only(over(one)));
  return found.filter((one) => !sources.includes(one) || !taken(one, scope, reach));
}

/** The function that Powertools gives each record: `processPartialResponse(event, recordHandler, processor)`. */
const handler = (node) =>
  node.type === "CallExpression" && /^processPartialResponse/.test(wordOf(node) ?? "") ? node.arguments[1] : null;

function isLoop(node, scope, reach) {
  if (node.type === "ForOfStatement" || indexed(node)) return true;
  const isMethod = node.type === "CallExpression" && node.callee.type === "MemberExpression";
  const [given, ...rest] = isMethod && EACH.has(keyOf(node.callee)) ? node.arguments : [];
  if (!given || rest.length) return false;
  return FUNCTIONS.has(given.type) || reach.program.value(given, scope)?.kind === "function";
}

/** What a loop goes over. */
const over = (loop) => {
  if (loop.type === "ForStatement") return indexed(loop).init.object;
  return loop.type === "ForOfStatement" ? loop.right : loop.callee.object;
};

/** What stands for a record in a loop, and the statements that follow. */
function bodyOf(loop) {
  const body = statementsOf(loop.body);
  const index = indexed(loop);
  if (index) return { target: index.id, body: body.slice(1) };
  return { target: loop.left.type === "VariableDeclaration" ? loop.left.declarations[0].id : loop.left, body };
}

/** `const record = event.Records[i]`, with which the body of a loop over places begins; or null. */
function indexed(node) {
  const [first] = node.type === "ForStatement" && node.body.type === "BlockStatement" ? node.body.body : [];
  const [one] = first?.type === "VariableDeclaration" ? first.declarations : [];
  return one?.init?.type === "MemberExpression" && one.init.computed ? one : null;
}

const isOfRecords = (node) =>
  (node.type === "MemberExpression" && keyOf(node) === "Records") ||
  (node.type === "Property" && node.key.name === "Records");

/** Whether nothing but one loop uses what it goes over, save logs; also where a function is given that. */
function isAlone(given, scope, reach, loop = null, depth = 0) {
  const names = new Set([...walk(given)].filter((one) => one.type === "Identifier").map((one) => one.name));
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
    if (node === loop && loop.type === "ForStatement") waiting.push(node.body);
    else if (node.type === "VariableDeclarator") waiting.push(...(node.init ? [node.init] : []));
    else waiting.push(...children(node));
  }
  return depth <= DEPTH && [...uses.values()].every((count) => count <= 1) && givenTo(given, scope, reach).every(
    ({ node, outer }) => node && isAlone(node, outer, reach, null, depth + 1));
}

// MARK: - Where lists come from

/** The field of each record that a loop goes over, without keys for the records themselves; null for all else. */
function origin(node, scope, reach, depth = 0) {
  const value = scope.only(node);
  if (value.type === "Identifier" && isBoundRecords(value.name, scope)) return new Field();
  if (value.type === "CallExpression") return taken(value, scope, reach, depth);
  const given = depth <= DEPTH ? givenTo(value, scope, reach) : [];
  if (given.length) {
    const found = given.map((one) => one.node && origin(one.node, one.outer, reach, depth + 1));
    return found.every((one) => one && String(one.keys) === String(found[0].keys)) ? found[0] : null;
  }
  const isRecords = value.type === "MemberExpression" && keyOf(value) === "Records";
  return isRecords && reach.depends(value, scope) ? new Field() : null;
}

/** `const { Records } = event`, and `({ Records }) => …` */
function isBoundRecords(name, scope) {
  const home = scope.home(name);
  const given = home?.names.get(name) ?? [];
  if (given.length === 1) return given[0].path.at(-1) === "Records";
  return name === "Records" && given.length === 0 && Boolean(home?.tainted.has(name));
}

/** What calls give a parameter, with the functions that they are in; without one where that is not known. */
function givenTo(node, scope, reach) {
  const index = scope.node.params?.findIndex((one) => one.type === "Identifier" && one.name === node.name) ?? -1;
  if (node.type !== "Identifier" || index < 0 || scope.names.get(node.name).length || reach.roots.includes(scope)) {
    return [];
  }
  return [...scope.calls.values()].map((call) => ({ node: call?.node.arguments[index], outer: call?.scope }));
}

/** The field that a list has of each record: `records.map((record) => JSON.parse(record.body))`. */
function taken(node, scope, reach, depth = 0) {
  const isMap = node.type === "CallExpression" && keyOf(node.callee) === "map" && depth <= DEPTH;
  const inner = isMap ? reach.program.value(node.arguments[0], scope) : null;
  if (inner?.kind !== "function") return null;
  const base = origin(node.callee.object, scope, reach, depth + 1);
  const given = base ? fields(inner.scope.node.params[0], base) : null;
  const found = given && answer(new Question(inner.scope, reach.program, given));
  return found ? found.question.field(found.test) : null;
}

module.exports = { bodyOf, handler, isAlone, isOfRecords, loops, origin, over };
