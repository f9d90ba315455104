// Records that a function passes over by a look at their fields: a filter of the event source could do it. Also whole
// events, as EventBridge has them, by which a function does nothing.
"use strict";

const { EVENTS, Question, answer, both } = require("./conditions.cjs");
const { EVENT, Field, fields } = require("./fields.cjs");
const { bodyOf, handler, isAlone, isOfRecords, loops, origin, over } = require("./records.cjs");
const { FUNCTIONS, isLog, keyOf, ownNodes, statementsOf, walk, wordOf } = require("./syntax.cjs");

/** Conditions that a record, or an event, meets which is not passed over. */
function drops(scope, reach, nodes) {
  const found = [];
  for (const { test, isWanted, question } of questions(scope, reach, nodes)) {
    found.push(...question.conditions(test, isWanted).map((one) => ({ ...one, node: test })));
  }
  return both(found);
}

/**
 * What decides whether a record is worked on, whether it must hold, and who can tell which fields it asks for. Only
 * where nothing else of nodes looks at the records: what a filter keeps away would be missed there.
 */
function* questions(scope, reach, nodes) {
  const tests = nodes.filter((one) => one.type === "ForStatement" && one.test).map((one) => one.test);
  const counted = new Set(tests.flatMap((one) => [...walk(one)]));
  if (nodes.filter((one) => isOfRecords(one) && !counted.has(one)).length > 1) return;
  if (reach.roots.includes(scope)) {
    const given = fields(scope.node.params[0], new Field([], EVENT));
    yield* new Leading(new Question(scope, reach.program, given), "ReturnStatement").ofAll();
  }
  for (const node of ownNodes(scope.node.body)) {
    const given = handler(node);
    if (given) yield* ofFunction(given, new Field(), scope, reach);
  }
  const [loop, ...others] = loops(scope, reach);
  // Records that are looked at twice are told apart, and none is passed over.
  if (loop && others.length === 0 && isAlone(over(loop), scope, reach, loop)) yield* ofLoop(loop, scope, reach);
}

function* ofLoop(loop, scope, reach) {
  const base = origin(over(loop), scope, reach);
  if (loop.type === "CallExpression") {
    yield* ofFunction(loop.arguments[0], base, scope, reach, keyOf(loop.callee));
    return;
  }
  const { target, body } = bodyOf(loop);
  yield* new Leading(new Question(scope, reach.program, fields(target, base)), "ContinueStatement").of(body);
}

/** What a function asks that is given each record, by `filter`, `map`, or by what wants no answer of it. */
function* ofFunction(given, base, scope, reach, verb = "forEach") {
  const made = reach.program.value(given, scope);
  if (made?.kind !== "function") return;
  const question = new Question(made.scope, reach.program, fields(made.scope.node.params[0], base));
  if (verb !== "filter") yield* new Leading(question, "ReturnStatement", verb !== "forEach").ofAll();
  const found = verb === "filter" ? answer(question) : null;
  if (found) yield { ...found, isWanted: true };
}

/**
 * Questions that stand before all that a record is worked on with; `end` is what goes to the next record. Where an
 * answer is used, one that says something is no such end.
 */
class Leading {
  constructor(question, end, isUsed = false) {
    Object.assign(this, { question, end, isUsed });
  }

  /** Of a whole function. */
  *ofAll() {
    yield* this.of(statementsOf(this.question.scope.node.body));
  }

  *of(whole) {
    const isEnded = whole.length > 1 && whole.at(-1).type === this.end && this.isPass(whole.at(-1));
    const body = isEnded ? whole.slice(0, -1) : whole;
    for (const [number, statement] of body.entries()) {
      const isLast = number === body.length - 1;
      if (statement.type === "IfStatement") {
        yield* this.asked(statement, isLast);
        const goesOn = !statement.alternate && this.passes(statement.consequent);
        if (!goesOn || this.question.acts(statement.test)) return;
      } else if (statement.type === "SwitchStatement" && isLast) {
        const chain = chained(statement);
        if (chain) yield* this.asked(chain, isLast);
      } else if (statement.type === "TryStatement" && isLast && !statement.finalizer) {
        yield* this.of(statement.block.body);
      } else if (!statement.directive && !this.question.names(statement)) {
        // Even a log ends them: it would lack what a filter keeps away.
        if (isLast) yield* this.handed(statement);
        return;
      }
    }
  }

  /** Of a function of the package's own that the rest is left to. */
  *handed(statement) {
    const call = called(statement);
    const isAwaiter = call && wordOf(call) === "__awaiter";
    const isPlain = call && !call.arguments.some((one) => !FUNCTIONS.has(one.type) && this.question.acts(one));
    const inner = isAwaiter ? this.question.inside(call.arguments[3]) : isPlain ? this.question.into(call) : null;
    const isUsed = statement.type === "ReturnStatement" ? this.isUsed : keyOf(statement.expression?.callee) === "push";
    if (inner?.fields.size) yield* new Leading(inner, "ReturnStatement", isUsed).ofAll();
  }

  *asked({ test, consequent, alternate }, isLast) {
    const { question } = this;
    if (!alternate && this.passes(consequent)) yield { test, isWanted: false, question };
    else if (isLast && (!alternate || statementsOf(alternate).every((one) => this.isPass(one)))) {
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
    if (!test || (node && !statementsOf(node).every((one) => this.isPass(one)))) return;
    const [found] = this.question.conditions(test, true);
    const isPart = found?.path.join() === "eventName" && EVENTS.some((one) => !found.values.includes(one));
    if (isPart) yield { test, isWanted: true, question: this.question };
  }

  isPass(node) {
    return isLog(node) || node.type === "EmptyStatement" || (node.type === this.end && this.saysNothing(node.argument));
  }

  /** Whether an answer is none, or always the same and nobody's. */
  saysNothing(node) {
    if (!node || node.name === "undefined") return true;
    return this.isUsed ? node.type === "Literal" && node.value === null : isConstant(node);
  }

  /** Whether nothing is done but to go to the next record. */
  passes(node) {
    const body = statementsOf(node);
    return body.at(-1)?.type === this.end && body.every((one) => this.isPass(one));
  }
}

/** `process(record)`, by `await`, or in a list; or null. */
function called(node) {
  switch (node?.type) {
    case "ExpressionStatement": return called(node.expression);
    case "ReturnStatement": case "AwaitExpression": case "YieldExpression": return called(node.argument);
    case "CallExpression": {
      const isAdded = keyOf(node.callee) === "push" && node.arguments.length === 1;
      return isAdded ? called(node.arguments[0]) : node;
    }
    default: return null;
  }
}

function isConstant(node) {
  if (node.type === "ObjectExpression") return node.properties.every((one) => one.value && isConstant(one.value));
  return node.type === "Literal" || (node.type === "ArrayExpression" && node.elements.every(isConstant));
}

/** `switch` as the `if` and `else` that it stands for; null where cases run on into others. */
function chained({ discriminant, cases, loc }) {
  const isEnd = (one) => /^(Break|Return|Continue|Throw)Statement$/.test(one?.type);
  let [chain, test] = [null, null];
  const parts = [];
  for (const one of cases) {
    const equal = one.test && { type: "BinaryExpression", operator: "===", left: discriminant, right: one.test, loc };
    test = test && equal ? { type: "LogicalExpression", operator: "||", left: test, right: equal, loc } : test ?? equal;
    const whole = one.consequent.length === 1 ? statementsOf(one.consequent[0]) : one.consequent;
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

module.exports = { drops };
