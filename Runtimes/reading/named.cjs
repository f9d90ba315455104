// What a handler may call: more than is sure, so that what is left out is surely of the package's other handlers.
"use strict";

const { FUNCTIONS, keyOf, walk } = require("./syntax.cjs");

/** The nodes of all modules, but for functions at their tops that nothing of the handler's names. */
function named(program, reached) {
  const [others, waiting, found] = [new Map(), [], []];
  for (const part of [...program.modules.values()].flatMap((module) => module.tree.body.flatMap(parts))) {
    if (!part.name || [...walk(part.node)].some((one) => reached.has(one))) waiting.push(part.node);
    else others.set(part.name, [...others.get(part.name) ?? [], part.node]);
  }
  while (waiting.length) {
    for (const node of walk(waiting.pop())) {
      found.push(node);
      const names = hides(node) ? [...others.keys()] : node.type === "Identifier" ? [node.name] : [];
      for (const name of names) {
        waiting.push(...others.get(name) ?? []);
        others.delete(name);
      }
    }
  }
  return found;
}

/** Whether a function may be found here whose name stands nowhere. */
const hides = (node) =>
  (node.type === "MemberExpression" && keyOf(node) === null) || (node.type === "Identifier" && node.name === "eval");

/** What a statement at a module's top is made of: functions with their names, and the rest without. */
function parts(statement) {
  if (statement.type === "ExportNamedDeclaration" && statement.declaration) return parts(statement.declaration);
  if (isExport(statement)) return [];
  if (statement.type === "VariableDeclaration") {
    return statement.declarations.map((node) => ({ node, name: FUNCTIONS.has(node.init?.type) ? node.id.name : null }));
  }
  if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration") {
    return [{ node: statement, name: statement.id?.name }];
  }
  const { left, right } = statement.expression ?? {};
  const isFunction = isExported(left) && FUNCTIONS.has(right.type);
  return [{ node: isFunction ? right : statement, name: isFunction ? keyOf(left) : null }];
}

/** Whether a statement only tells other modules of functions, by the names that these have here. */
function isExport(node) {
  if (node.type === "ExportNamedDeclaration") {
    return !node.source && node.specifiers.every((one) => one.local.name === one.exported.name);
  }
  const { left, right } = node.expression ?? {};
  if (isExported(left)) return isSame(left, right);
  return isModule(left) && right.type === "ObjectExpression" &&
    right.properties.every((one) => one.type === "Property" && one.key.name === one.value.name);
}

/** `exports.a = a`, and tsc's `exports.a = exports.b = void 0`. */
const isSame = (left, right) =>
  right.type === "UnaryExpression" || (right.type === "Identifier" && right.name === keyOf(left)) ||
  (right.type === "AssignmentExpression" && isExported(right.left) && isSame(right.left, right.right));

const isModule = (node) =>
  node?.type === "MemberExpression" && node.object.name === "module" && keyOf(node) === "exports";
const isExported = (node) =>
  node?.type === "MemberExpression" && (node.object.name === "exports" || isModule(node.object));

module.exports = { named };
