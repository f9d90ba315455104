// Records that a function passes over by a look at their fields: a filter of the event source could do it.
"use strict";

const { Question, answer, fields } = require("./conditions.cjs");
const { FUNCTIONS, children, isLog, keyOf, ownNodes, walk } = require("./syntax.cjs");

const RECORD = /^(record|rec|r|message|msg)$/;
const EVENTS = ["INSERT", "MODIFY", "REMOVE"];
// Through how many lists records are followed.
const DEPTH = 4;
const EACH = new Set(["map", "forEach", "flatMap"]);

/** Conditions that a record meets which is not passed over. */
function* drops(scope, reach, nodes) {
  for (const { test, isWanted, question } of questions(scope, reach, nodes)) {
    for (const condition of question.conditions(test, isWanted)) yield { ...condition, node: test };
  }
}

/**
 * What decides whether a record is worked on, whether it must hold, and which fields names stand for there. Only where
 * nothing else of nodes looks at the records: what a filter keeps away would be missed there.
 */
function* questions(scope, reach, nodes) {
  const tests = nodes.filter((one) => one.type === "ForStatement" && one.test).map((one) => one.test);
  const counted = new Set(tests.flatMap((one) => [...walk(one)]));
  if (nodes.filter((one) => isOfRecords(one) && !counted.has(one)).length > 1) return;
  const own = scope.node.params[0];
  const body = scope.node.body.type === "BlockStatement" ? scope.node.body.body : [];
  const isRecord = own?.type === "Identifier" && RECORD.test(own.name) && scope.tainted.has(own.name);
  if (isRecord && !nodes.some(shares)) {
    yield* new Leading(scope, reach, "ReturnStatement", new Map([[own.name, []]])).of(body);
  }
  const loops = [];
  for (const node of ownNodes(scope.node.body)) {
    const isMethod = node.type === "CallExpression" && node.callee.type === "MemberExpression";
    const isFilter = isMethod && keyOf(node.callee) === "filter" && node.arguments.length === 1;
    const isEach = isFilter || (isMethod && FUNCTIONS.has(node.arguments[0]?.type));
    const isLoop = node.type === "ForOfStatement" || indexed(node) || isEach;
    if (isLoop && origin(overOf(node), scope, reach)) loops.push(node);
  }
  const sources = loops.map((one) => listed(overOf(one), scope));
  const found = loops.filter((one) => !sources.includes(one) || !taken(one, scope, reach));
  // Records that are looked at twice are told apart, and none is passed over.
  if (found.length !== 1 || !isAlone(found[0], scope)) return;
  const base = origin(overOf(found[0]), scope, reach);
  yield* found[0].type !== "CallExpression" ? ofLoop(found[0], base, scope, reach)
    : ofCall(found[0], base, scope, reach);
}

/** What a loop goes over. */
const overOf = (loop) => {
  if (loop.type === "ForStatement") return indexed(loop).init.object;
  return loop.type === "ForOfStatement" ? loop.right : loop.callee.object;
};

/** `const record = event.Records[i]`, with which the body of a loop over places begins; or null. */
function indexed(node) {
  const [first] = node.type === "ForStatement" && node.body.type === "BlockStatement" ? node.body.body : [];
  const [one] = first?.type === "VariableDeclaration" ? first.declarations : [];
  return one?.init?.type === "MemberExpression" && one.init.computed ? one : null;
}

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
    if (node === loop && loop.type === "ForStatement") {
      waiting.push(node.body);
      continue;
    }
    if (node.type === "Identifier" && uses.has(node.name)) uses.set(node.name, uses.get(node.name) + 1);
    if (node.type === "VariableDeclarator") waiting.push(...(node.init ? [node.init] : []));
    else waiting.push(...children(node));
  }
  return [...uses.values()].every((count) => count <= 1);
}

function* ofLoop(node, base, scope, reach) {
  const index = indexed(node);
  const name = index?.id ?? (node.left.type === "VariableDeclaration" ? node.left.declarations[0].id : node.left);
  const body = bodyOf(node.body).slice(index ? 1 : 0);
  yield* new Leading(scope, reach, "ContinueStatement", new Map(fields(name, base))).of(body);
}

function* ofCall(node, base, scope, reach) {
  const [inner] = node.arguments;
  const value = reach.program.value(inner, scope);
  if (value?.kind !== "function") return;
  const paths = new Map(fields(value.scope.node.params[0], base));
  const body = inner.body?.type === "BlockStatement" ? inner.body.body : null;
  if (keyOf(node.callee) === "filter") {
    const found = answer(value.scope, reach.program, paths);
    if (found) yield { ...found, isWanted: true };
  } else if (EACH.has(keyOf(node.callee)) && body && !RECORD.test(inner.params[0]?.name ?? "")) {
    yield* new Leading(value.scope, reach, "ReturnStatement", paths).of(body);
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
  const isMap = node.type === "CallExpression" && keyOf(node.callee) === "map" && depth <= DEPTH;
  const inner = isMap ? reach.program.value(node.arguments[0], scope) : null;
  if (inner?.kind !== "function") return null;
  const base = origin(node.callee.object, scope, reach, depth + 1);
  const found = base && answer(inner.scope, reach.program, new Map(fields(inner.scope.node.params[0], base)));
  return found ? found.question.path(found.test) : null;
}

/** Questions that stand before all that a record is worked on with; `end` is what goes to the next record. */
class Leading {
  constructor(scope, reach, end, paths) {
    Object.assign(this, { end, question: new Question(scope, reach.program, paths) });
  }

  *of(body) {
    for (const [number, statement] of body.entries()) {
      const isLast = number === body.length - 1;
      if (statement.type === "IfStatement") {
        yield* this.asked(statement, isLast);
        const goesOn = !statement.alternate && this.passes(statement.consequent);
        if (!goesOn || this.question.acts(statement.test)) return;
      } else if (statement.type === "SwitchStatement" && isLast) {
        const chain = chained(statement);
        if (chain) yield* this.asked(chain, isLast);
        return;
      } else if (statement.type === "TryStatement" && isLast && !statement.finalizer) {
        yield* this.of(statement.block.body);
        return;
      } else if (!this.question.names(statement)) {
        // Even a log: it would lack what a filter keeps away.
        return;
      }
    }
  }

  *asked({ test, consequent, alternate }, isLast) {
    const { question } = this;
    if (!alternate && this.passes(consequent)) yield { test, isWanted: false, question };
    else if (isLast && (!alternate || bodyOf(alternate).every((one) => this.isPass(one)))) {
      yield { test, isWanted: true, question };
    } else if (isLast && !this.passes(consequent)) yield* this.toldApart({ test, alternate });
  }

  /** `if (name === "INSERT") … else if (name === "MODIFY") …`, where that is all: not all kinds of changes are. */
  *toldApart(node) {
    let test = null;
    for (; node?.test && !this.question.acts(node.test); node = node.alternate) {
      const either = { type: "LogicalExpression", operator: "||", left: test, right: node.test, loc: test?.loc };
      test = test ? either : node.test;
    }
    if (!test || (node && !bodyOf(node).every((one) => this.isPass(one)))) return;
    const [found] = this.question.conditions(test, true);
    const isPart = found?.path.join() === "eventName" && EVENTS.some((one) => !found.values.includes(one));
    if (isPart) yield { test, isWanted: true, question: this.question };
  }

  isPass(node) {
    return isLog(node) || node.type === "EmptyStatement" || (node.type === this.end && !node.argument);
  }

  /** Whether nothing is done but to go to the next record. */
  passes(node) {
    const body = bodyOf(node);
    return body.at(-1)?.type === this.end && body.every((one) => this.isPass(one));
  }
}

/** `switch` as the `if` and `else` that it stands for; null where cases run on into others. */
function chained({ discriminant, cases, loc }) {
  const isEnd = (one) => /^(Break|Return|Continue|Throw)Statement$/.test(one?.type);
  let [chain, test] = [null, null];
  const parts = [];
  for (const one of cases) {
    const equal = one.test && { type: "BinaryExpression", operator: "===", left: discriminant, right: one.test, loc };
    test = test && equal ? { type: "LogicalExpression", operator: "||", left: test, right: equal, loc } : test ?? equal;
    const whole = one.consequent.length === 1 ? bodyOf(one.consequent[0]) : one.consequent;
    if (whole.length === 0) continue;
    if (!isEnd(whole.at(-1)) && one !== cases.at(-1)) return null;
    parts.push({ test: one.test ? test : null, body: whole.filter((inner) => inner.type !== "BreakStatement") });
    test = null;
  }
  for (const { test: asked, body } of parts.reverse()) {
    const consequent = { type: "BlockStatement", body };
    chain = asked ? { type: "IfStatement", test: asked, consequent, alternate: chain, loc } : consequent;
  }
  return chain?.type === "IfStatement" ? chain : null;
}

const bodyOf = (node) => (node.type === "BlockStatement" ? node.body : [node]);

module.exports = { drops };
