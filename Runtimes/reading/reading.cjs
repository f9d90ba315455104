// Reads a JavaScript function's source as text, and tells what it does for each event. Nothing of it is run.
//
// Input: {"handler": "src/app.handler", "files": {"src/app.js": "text"}}. Output: facts, as reading.py tells them.
// The parser is the acorn that Node.js carries for itself (18 to 24 do): run with --expose-internals.
"use strict";

const { readFileSync } = require("node:fs");
const { Program } = require("./program.cjs");
const { imports, usesThreads } = require("./imports.cjs");
const { Reach } = require("./reach.cjs");
const { transport } = require("./transport.cjs");

const { handler, files } = JSON.parse(readFileSync(0, "utf8"));
const program = new Program(handler, files);
const reach = new Reach(program);
process.stdout.write(JSON.stringify({
  imports: imports(program),
  ...reach.facts,
  usesThreads: usesThreads(program),
  transport: transport(reach),
  isWhole: program.isWhole && reach.roots.length > 0,
}));
