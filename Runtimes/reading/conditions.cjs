// What a question asks of a record's fields, as a filter of an event source can ask it.
"use strict";

const { bound, isOfText, keyOf, nameOf, ownNodes, walk } = require("./syntax.cjs");

const READS = new Set([
  "parse", "from", "toString", "includes", "has", "toLowerCase", "toUpperCase", "trim", "startsWith"]);
const QUESTIONS = new Set(["BinaryExpression", "LogicalExpression", "UnaryExpression"]);
// What lies deeper as text is no field for a filter.
const TEXTS = ["body", "kinesis,data", "Sns,Message"];
// Through how many functions a question is followed.
const DEPTH = 3;

/** `paths` tell of names which field of a record they stand for, or which question. */
class Question {
  constructor(scope, program, paths, depth = 0) {
    Object.assign(this, { scope, program, paths, depth });
  }

  /** Conditions that a record meets for which a test holds, or does not, as is wanted. */
  conditions(test, isWanted) {
    switch (test.type) {
      case "UnaryExpression": return test.operator === "!" ? this.conditions(test.argument, !isWanted) : [];
      case "LogicalExpression": return test.operator === "??" ? [] : this.joined(test, isWanted);
      case "BinaryExpression": return this.compared(test, isWanted);
      case "Identifier": {
        const found = this.paths.get(test.name);
        return found?.type ? this.conditions(found, isWanted) : [];
      }
      case "CallExpression": return this.called(test, isWanted);
      default: return [];
    }
  }

  joined(test, isWanted) {
    const before = this.acts(test.left) ? [] : this.acts(test.right) ? [test.left] : [test.left, test.right];
    const parts = before.map((one) => this.conditions(one, isWanted));
    const flat = parts.flat();
    if ((test.operator === "&&") === isWanted) return flat;
    const fit = parts.length === 2 && parts.every((one) => one.length === 1) &&
      flat.every((one) => one.operator === "equals" && String(one.path) === String(flat[0].path));
    return fit ? [{ ...flat[0], values: flat.flatMap((one) => one.values) }] : [];
  }

  /** `["a", "b"].includes(record.kind)`, and a function of the package's own that answers such a question. */
  called(test, isWanted) {
    const isList = ["includes", "has"].includes(keyOf(test.callee)) && test.arguments.length === 1;
    const list = isList ? elements(this.constant(test.callee.object)) : null;
    if (list) return condition(this.path(test.arguments[0]), list, isWanted);
    const inner = this.predicate(test);
    return inner ? inner.question.conditions(inner.test, isWanted) : [];
  }

  compared(test, isWanted) {
    const isEqual = ["==", "==="].includes(test.operator);
    if (!isEqual && !["!=", "!=="].includes(test.operator)) return [];
    const [left, right] = [test.left, test.right].map((one) => this.constant(one));
    const [field, value] = right?.type === "Literal" ? [test.left, right] : [test.right, left];
    return value?.type === "Literal" ? condition(this.path(field), [value.value], isEqual === isWanted) : [];
  }

  /** Whether a question calls more than what takes a field out of a record: that may do something. */
  acts(test) {
    return [...walk(test)].some((one) => {
      if (one.type !== "CallExpression") {
        const isSet = one.type === "NewExpression" && one.callee.name === "Set";
        return /^(Assignment|Update|Await|New)Expression$/.test(one.type) && !isSet;
      }
      if (one.callee.type === "MemberExpression" && READS.has(keyOf(one.callee))) return false;
      const inner = this.predicate(one);
      return !inner || inner.question.acts(inner.test);
    });
  }

  /** The question that a function of the package's own answers with, which does nothing else; or null. */
  predicate(call) {
    const made = this.depth < DEPTH ? this.program.value(call.callee, this.scope) : null;
    if (made?.kind !== "function") return null;
    const paths = made.scope.node.params.flatMap((one, index) => {
      const found = this.path(call.arguments[index]);
      return found ? [...fields(one, found)] : [];
    });
    return answer(made.scope, this.program, new Map(paths), this.depth + 1);
  }

  /** The field of a record that an expression reads, also by functions that only take it out. */
  path(node) {
    const found = path(node, this);
    const inner = !found && node?.type === "CallExpression" ? this.predicate(node) : null;
    return inner ? inner.question.path(inner.test) : found;
  }

  /** Lets names stand for the fields that they are given, or for questions about one; whether that is all. */
  names(statement) {
    if (statement.type !== "VariableDeclaration") return false;
    return statement.declarations.every((one) => {
      const found = this.path(one.init);
      if (found) for (const [name, whole] of fields(one.id, found)) this.paths.set(name, whole);
      const isQuestion = one.id.type === "Identifier" && QUESTIONS.has(one.init?.type) && ![...walk(one.init)].some(
        (inner) => inner.type === "CallExpression" && !READS.has(keyOf(inner.callee)));
      if (!found && isQuestion) this.paths.set(one.id.name, one.init);
      return found || isQuestion;
    });
  }

  /** A literal or a list of such, or what a module's constant stands for. */
  constant(node) {
    if (node.type === "MemberExpression") return this.ofObject(node);
    const home = node.type === "Identifier" ? this.scope.home(node.name) : null;
    if (!home?.isModule) return node.type === "Identifier" ? null : node;
    const given = home.names.get(node.name);
    if (given.length !== 1 || home.module.changing.has(node.name)) return null;
    if (given[0].source === undefined) return given[0].path.length === 0 ? given[0].node : null;
    const own = this.program.modules.get(this.program.resolve(given[0].source, home.module));
    const found = own && given[0].name ? own.exported(given[0].name) : null;
    return found ? new Question(own.scope, this.program, this.paths, DEPTH).constant(found) : null;
  }

  /** `Status.PAID` of an object at a module's top. */
  ofObject(node) {
    const key = keyOf(node);
    let holder = node.object.type === "Identifier" && key ? this.constant(node.object) : null;
    if (holder?.type === "CallExpression" && keyOf(holder.callee) === "freeze") [holder] = holder.arguments;
    return holder?.properties?.find((one) => one.key && nameOf(one.key) === key)?.value ?? this.ofEnum(node, key);
  }

  /** `Kind["Order"] = "ORDER"` in the function that TypeScript and esbuild make of an `enum`. */
  ofEnum(node, key) {
    const home = node.object.type === "Identifier" ? this.scope.home(node.object.name) : null;
    if (!home?.isModule || !key) return null;
    const names = new RegExp(`^${node.object.name.replaceAll("$", "\\$")}\\d*$`);
    const given = [...walk(home.module.tree)].filter((one) => one.type === "AssignmentExpression" &&
      names.test(one.left.object?.name ?? "") && keyOf(one.left) === key);
    return given.length === 1 ? given[0].right : null;
  }
}

/** The values of a list or a set that is written out; else null. */
function elements(node) {
  const list = node?.type === "NewExpression" && node.callee.name === "Set" ? node.arguments[0] : node;
  return list?.type === "ArrayExpression" ? list.elements.map((one) => one?.value) : null;
}

/** The question that a function answers with after it has only named fields, with what these are; or null. */
function answer(inner, program, paths, depth = 0) {
  const question = new Question(inner, program, paths, depth);
  if (inner.node.body.type !== "BlockStatement") return { question, test: inner.node.body };
  for (const statement of inner.node.body.body) {
    if (statement.type === "ReturnStatement") return statement.argument ? { question, test: statement.argument } : null;
    if (!question.names(statement)) return null;
  }
  return null;
}

function condition(field, values, isEqual) {
  const fit = field?.length && values.length && values.every((one) => ["string", "number"].includes(typeof one));
  return fit ? [{ path: field, operator: isEqual ? "equals" : "anything-but", values }] : [];
}

function* fields(pattern, base) {
  if (!pattern || [...ownNodes(pattern)].some((one) => one.type === "AssignmentPattern")) return;
  for (const [name, keys] of bound(pattern)) if (!keys.includes(null)) yield [name, [...base, ...keys]];
}

/** The field of a record that an expression reads. */
function path(node, question) {
  if (!node) return null;
  if (node.type === "Identifier") {
    const found = question.paths.get(node.name);
    return Array.isArray(found) ? found : null;
  }
  if (node.type === "ChainExpression") return question.path(node.expression);
  if (node.type === "MemberExpression") {
    const [base, key] = [question.path(node.object), keyOf(node)];
    return base && typeof key === "string" ? [...base, key] : null;
  }
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
  const isCopy = ["parse", "from"].includes(keyOf(node.callee)) && isOfText(node);
  const given = isCopy ? node.arguments[0] : keyOf(node.callee) === "toString" ? node.callee.object : null;
  const found = question.path(given);
  return TEXTS.includes(String(found)) ? found : null;
}

module.exports = { Question, answer, fields };
