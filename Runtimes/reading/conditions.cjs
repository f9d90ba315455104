// What a question asks of the fields of a record or of the event, as a filter can ask it.
"use strict";

const { constant, elements } = require("./constants.cjs");
const { EVENT, FIRST, OBJECTS, OF_EVENTS, field, fields } = require("./fields.cjs");
const { isLog, keyOf, statementsOf, walk, wordOf } = require("./syntax.cjs");

const READS = new Set([
  "parse", "from", "toString", "includes", "has", "toLowerCase", "toUpperCase", "trim", "startsWith", "endsWith",
  "hasOwn", "hasOwnProperty", "replace"]);
const QUESTIONS = new Set(["BinaryExpression", "LogicalExpression", "UnaryExpression"]);
// Kinds of changes.
const EVENTS = ["INSERT", "MODIFY", "REMOVE"];
const AFFIXES = { startsWith: "prefix", endsWith: "suffix" };
const TURNED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };
const OPPOSITE = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" };
const HOLDS = {
  "<": (one, other) => one < other, "<=": (one, other) => one <= other,
  ">": (one, other) => one > other, ">=": (one, other) => one >= other,
};
// Of several values of these any may be met; those of the others must all be.
const ANY = ["equals", "prefix", "suffix"];
const ALL = ["anything-but", "numeric"];
// Through how many functions a question is followed.
const DEPTH = 3;

/** `fields` tell of names which field they stand for, or which question. */
class Question {
  constructor(scope, program, given, depth = 0) {
    Object.assign(this, { scope, program, fields: new Map(given), depth });
  }

  /** Conditions that are met where a test holds, or does not, as is wanted. */
  conditions(test, isWanted) {
    switch (test.type) {
      case "UnaryExpression": return test.operator === "!" ? this.conditions(test.argument, !isWanted) : [];
      case "LogicalExpression": return test.operator === "??" ? [] : this.joined(test, isWanted);
      case "BinaryExpression": return this.compared(test, isWanted);
      case "ChainExpression": return this.conditions(test.expression, isWanted);
      case "Identifier": {
        const found = this.fields.get(test.name);
        return found?.type ? this.conditions(found, isWanted) : [];
      }
      case "CallExpression": return this.called(test, isWanted);
      default: return [];
    }
  }

  joined(test, isWanted) {
    const before = this.acts(test.left) ? [] : this.acts(test.right) ? [test.left] : [test.left, test.right];
    const parts = before.map((one) => this.conditions(one, isWanted));
    if ((test.operator === "&&") === isWanted) return parts.flat();
    return parts.length === 2 && parts.every((one) => one.length === 1) ? either(parts.flat()) : [];
  }

  /** `key.startsWith("in/")`, `["a", "b"].includes(kind)`, and a function of the package's own that asks so. */
  called(test, isWanted) {
    const { callee, arguments: [first, ...rest] } = test;
    const verb = callee.type === "MemberExpression" && first && rest.length === 0 ? keyOf(callee) : null;
    const list = ["includes", "has"].includes(verb) ? elements(this.constant(callee.object)) : null;
    if (list) return condition(this.field(first), isWanted ? "equals" : "anything-but", list);
    const text = AFFIXES[verb] && isWanted ? this.constant(first)?.value : null;
    if (text) return condition(this.field(callee.object), AFFIXES[verb], [text]);
    if (verb === "hasOwnProperty") return this.held(first, callee.object, isWanted);
    if (wordOf(test) === "hasOwn" && rest.length === 1) return this.held(rest[0], first, isWanted);
    const inner = this.predicate(test);
    return inner ? inner.question.conditions(inner.test, isWanted) : [];
  }

  compared(test, isWanted) {
    if (test.operator === "in") return this.held(test.left, test.right, isWanted);
    const isEqual = ["==", "==="].includes(test.operator);
    const isOpposite = ["!=", "!=="].includes(test.operator);
    const asked = missing(test);
    if (asked) return this.isThere(this.field(asked), isEqual !== isWanted);
    const [left, right] = [test.left, test.right].map((one) => this.constant(one));
    const isTurned = right?.type !== "Literal";
    const [found, value] = isTurned ? [this.field(test.right), left] : [this.field(test.left), right];
    if (value?.type !== "Literal") return [];
    if (TURNED[test.operator]) return ordered(found, test.operator, value.value, isTurned, isWanted);
    const operator = isEqual === isWanted ? "equals" : "anything-but";
    return isEqual || isOpposite ? condition(found, operator, [value.value]) : [];
  }

  /** `"user" in body` */
  held(key, holder, isThere) {
    return this.isThere(typeof key.value === "string" ? this.field(holder)?.within(key.value) : null, isThere);
  }

  /** Whether a field is there, of which no more is asked: filters can't ask that of what holds other fields. */
  isThere(found, isThere) {
    const key = found?.keys.at(-1);
    // What is in no JSON is under its type: `{ S: "new" }`.
    const isPlain = found && !OBJECTS.includes(String(found.keys)) && (found.isJSON || found.keys.length === 1);
    const isLeaf = isPlain && ![...walk(this.scope.module.tree)].some((one) =>
      one.type === "MemberExpression" && key === keyOf(one.object.expression ?? one.object));
    return isLeaf ? condition(found, "exists", [isThere]) : [];
  }

  /** Whether a question calls more than what takes a field out of a record: that may do something. */
  acts(test) {
    return [...walk(test)].some((one) => {
      if (one.type !== "CallExpression") {
        const isSet = one.type === "NewExpression" && one.callee.name === "Set";
        return /^(Assignment|Update|Await|Yield|New)Expression$/.test(one.type) && !isSet;
      }
      const isRead = one.callee.type === "MemberExpression" && READS.has(keyOf(one.callee));
      if (isRead || one.callee.name === "decodeURIComponent") return false;
      const inner = this.predicate(one);
      return !inner || inner.question.acts(inner.test);
    });
  }

  /** The question that a function of the package's own answers with, which does nothing else; or null. */
  predicate(call) {
    const inner = this.into(call);
    return inner && answer(inner);
  }

  /** The function of the package's own that a call leads to, with the fields that its parameters stand for. */
  into(call) {
    const isNear = this.depth < DEPTH && this.isNamed(call.callee);
    const made = isNear ? this.program.value(call.callee, this.scope) : null;
    if (made?.kind !== "function") return null;
    const given = made.scope.node.params.flatMap((one, index) => {
      const found = this.field(call.arguments[index]);
      return found ? [...fields(one, found)] : [];
    });
    return new Question(made.scope, this.program, given, this.depth + 1);
  }

  /** The function that TypeScript makes of the body of an `async` one. */
  inside(node) {
    return new Question(this.program.scope(this.scope.module, node), this.program, this.fields, this.depth);
  }

  /** Whether a name says which function is called, and not what the record does. */
  isNamed(callee) {
    if (callee.type === "MemberExpression") return keyOf(callee) !== null;
    const home = callee.type === "Identifier" ? this.scope.home(callee.name) : null;
    return Boolean(home) && home.names.get(callee.name).every(({ node, path, source }) =>
      source !== undefined || path.length > 0 || !/^(Call|Member|Conditional|Logical)Expression$/.test(node?.type));
  }

  /** The field that an expression reads, also by functions that only take it out. */
  field(node) {
    const found = field(node, this);
    const inner = !found && node?.type === "CallExpression" ? this.predicate(node) : null;
    return inner ? inner.question.field(inner.test) : found;
  }

  /** Lets names stand for the fields that they are given, or for questions about one; whether that is all. */
  names(statement) {
    if (statement.type !== "VariableDeclaration") return false;
    return statement.declarations.every((one) => {
      const found = this.field(one.init);
      if (found) for (const [name, whole] of fields(one.id, found)) this.fields.set(name, whole);
      const isQuestion = one.id.type === "Identifier" && QUESTIONS.has(one.init?.type) && ![...walk(one.init)].some(
        (inner) => inner.type === "CallExpression" && !READS.has(keyOf(inner.callee)));
      if (!found && isQuestion) this.fields.set(one.id.name, one.init);
      return found || isQuestion;
    });
  }

  constant(node) {
    return constant(node, this.scope, this.program);
  }
}

/** What is asked whether it is there: `body.user === undefined`, `typeof body.user === "undefined"`; or null. */
function missing({ left, right, operator }) {
  if (left.operator === "typeof") return right.value === "undefined" ? left.argument : null;
  return right.name === "undefined" && ["===", "!=="].includes(operator) ? left : null;
}

// MARK: - Answers

/** The question that a function answers with after it has only named fields, with what these are; or null. */
function answer(question) {
  const before = [];
  for (const statement of statementsOf(question.scope.node.body)) {
    if (statement.type === "ReturnStatement") {
      return statement.argument ? { question, test: joined(before, statement.argument) } : null;
    }
    const isTrue = statement.type === "IfStatement" && !statement.alternate ? answered(statement.consequent) : null;
    if (isTrue !== null) before.push({ test: statement.test, isTrue });
    else if (!question.names(statement)) return null;
  }
  return null;
}

/** What `{ return false; }` answers, and nothing but logs before that; else null. */
function answered(node) {
  const body = statementsOf(node);
  const isPlain = body.at(-1)?.type === "ReturnStatement" && body.slice(0, -1).every(isLog);
  return isPlain && typeof body.at(-1).argument?.value === "boolean" ? body.at(-1).argument.value : null;
}

/** One question of those that are asked before an answer: `if (a) return false; return b` is `!a && b`. */
function joined(before, value) {
  return before.reduceRight((rest, { test, isTrue }) => {
    const left = isTrue ? test : { type: "UnaryExpression", operator: "!", argument: test, loc: test.loc };
    if (rest.type === "Literal" && rest.value === !isTrue) return left;
    return { type: "LogicalExpression", operator: isTrue ? "||" : "&&", left, right: rest, loc: test.loc };
  }, value);
}

// MARK: - Conditions

/** A condition of a field that a filter can look at, as the only one of a list; else an empty list. */
function condition(found, operator, values) {
  const isPlain = operator === "numeric" || operator === "exists" ||
    values.every((one) => ["string", "number", "boolean"].includes(typeof one));
  if (!found?.keys.length || !values.length || !isPlain || meets(found.fallback, operator, values)) return [];
  const [first] = found.keys;
  if (found.root === FIRST && !["s3", "Sns"].includes(first) &&
    (String(found.keys) !== "eventName" || values.some((one) => EVENTS.includes(one)))) return [];
  // Whoever keeps a function warm says so by the source, and is not to be kept away.
  const isWarm = String(found.keys) === "source" && operator === "anything-but";
  if (found.root === EVENT && (!OF_EVENTS.has(first) || isWarm)) return [];
  return [{ path: found.keys, operator, values, ...(found.root === EVENT ? { of: EVENT } : {}) }];
}

/** `amount < 100`, of a number in JSON. */
function ordered(found, operator, value, isTurned, isWanted) {
  if (!found?.isJSON || typeof value !== "number") return [];
  const order = isTurned ? TURNED[operator] : operator;
  return condition(found, "numeric", [[isWanted ? order : OPPOSITE[order], value]]);
}

/** Whether a condition holds of what stands for a field that is not there. */
function meets(fallback, operator, values) {
  if (fallback === null) return false;
  if (operator === "prefix") return values.some((one) => String(fallback).startsWith(one));
  if (operator === "suffix") return values.some((one) => String(fallback).endsWith(one));
  if (operator === "numeric") return values.every(([order, one]) => HOLDS[order](fallback, one));
  return values.includes(fallback) === (operator === "equals");
}

/** The one condition of several any of which is met; none, where that cannot be said. */
function either(conditions) {
  const [first] = conditions;
  const fit = ANY.includes(first.operator) && conditions.every((one) => isAlike(one, first));
  return fit ? [{ ...first, values: conditions.flatMap((one) => one.values) }] : [];
}

/** Conditions that are all met, of each field one where that can be said. */
function both(conditions) {
  const found = [];
  for (const one of conditions) {
    const same = found.find((other) => isAlike(one, other) && areJoined(one, other));
    const known = (same?.values ?? []).map(String);
    if (same) same.values = [...same.values, ...one.values.filter((value) => !known.includes(String(value)))];
    else found.push({ ...one });
  }
  return found;
}

/** Whether two conditions of a field can be said in one; filters know one bound from below and one from above. */
function areJoined(one, other) {
  const bounds = one.operator === "numeric" ? [...one.values, ...other.values].map(([order]) => order[0]) : [];
  return ALL.includes(one.operator) && new Set(bounds).size === bounds.length;
}

const isAlike = (one, other) =>
  one.operator === other.operator && one.of === other.of && String(one.path) === String(other.path);

module.exports = { EVENTS, Question, answer, both };
