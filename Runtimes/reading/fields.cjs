// Which field of a record, or of the event itself, an expression reads.
"use strict";

const { bound, isOfText, keyOf, ownNodes } = require("./syntax.cjs");

// Roots of fields: each record of an event's, its first one where it has but one, and the event itself.
const [RECORD, FIRST, EVENT] = ["record", "first", "event"];
// Texts in which the rest of a record is.
const TEXTS = ["body", "kinesis,data", "Sns,Message"];
// What surely holds other fields by their names.
const OBJECTS = [
  "", "dynamodb", "dynamodb,NewImage", "dynamodb,OldImage", "dynamodb,Keys", "detail", "messageAttributes",
  "Sns,MessageAttributes"];
const KEY = "s3,object,key";
// Fields of an event that rules of EventBridge's can ask for, and other callers' events have not.
const OF_EVENTS = new Set(["detail", "detail-type", "source", "account", "region", "resources"]);

/** `keys` lead to it from its root; `fallback` is what stands for it where it is not there. */
class Field {
  constructor(keys = [], root = RECORD, fallback = null) {
    Object.assign(this, { keys, root, fallback });
  }

  within(key) {
    if (this.root === EVENT && String(this.keys) === "Records" && key === 0) return new Field([], FIRST);
    return typeof key === "string" ? new Field([...this.keys, key], this.root) : null;
  }

  /** Whether it is in a text of JSON, or in JSON that the event is, where numbers are numbers. */
  get isJSON() {
    return ["s3", "detail"].includes(this.keys[0]) ||
      TEXTS.some((one) => String(this.keys).startsWith(`${one},`));
  }
}

/** The field that an expression reads; or null. */
function field(node, question) {
  switch (node?.type) {
    case "Identifier": {
      const found = question.fields.get(node.name);
      return found instanceof Field ? found : null;
    }
    case "ChainExpression": return question.field(node.expression);
    case "MemberExpression": return question.field(node.object)?.within(keyOf(node)) ?? null;
    case "LogicalExpression": return node.operator === "&&" ? null : withFallback(node, question);
    case "CallExpression": return decoded(node, question);
    default: return null;
  }
}

/** `JSON.parse(record.body)`; what lies deeper as text is no field for a filter. */
function decoded(node, question) {
  const [first] = node.arguments;
  if (node.callee.name === "decodeURIComponent") return of(first, [KEY], question);
  if (node.callee.type !== "MemberExpression") return null;
  const verb = keyOf(node.callee);
  if (verb === "replace") return first.regex?.pattern === "\\+" ? of(node.callee.object, [KEY], question) : null;
  const isCopy = ["parse", "from"].includes(verb) && isOfText(node);
  return isCopy ? of(first, TEXTS, question) : verb === "toString" ? of(node.callee.object, TEXTS, question) : null;
}

function of(node, texts, question) {
  const found = question.field(node);
  return found && texts.includes(String(found.keys)) ? found : null;
}

/** `event.detail.state ?? ""`, also where what is not there is empty. */
function withFallback({ left, right }, question) {
  const found = question.field(left);
  if (!found || !(isEmpty(right) || right.type === "Literal")) return null;
  return new Field(found.keys, found.root, isEmpty(right) ? null : right.value);
}

const isEmpty = (node) => node.type === "ObjectExpression" && node.properties.length === 0;

/** The names that a pattern binds, with the fields that they stand for. */
function* fields(pattern, base) {
  const isOther = (one) => one.type === "AssignmentPattern" && !isEmpty(one.right);
  if (!pattern || [...ownNodes(pattern)].some(isOther)) return;
  for (const [name, keys] of bound(pattern)) {
    const found = keys.reduce((one, key) => one?.within(key), base);
    if (found) yield [name, found];
  }
}

module.exports = { EVENT, FIRST, Field, OBJECTS, OF_EVENTS, field, fields };
