// The flame graph of a start's imports, laid out by D3's partition: below each module are those that it imported, as
// wide as they take time. A click or Enter shows one module's part, Escape goes back.

import { el, replace } from "../kit/dom.js";
import { bytes, milliseconds } from "../kit/format.js";
import { listOf } from "../kit/reports.js";
import { partitionLibrary } from "../kit/scripts.js";
import { visible } from "../kit/text.js";

/** Narrower parts of what is shown can't be seen, nor hit. */
const LEAST = 0.004;
/** Narrower parts have no words; their labels tell them. */
const READABLE = 0.03;
/** Levels of modules that are shown; a click shows those below. */
const DEEPEST = 24;

export async function flameGraph(imports) {
    const { hierarchy, partition } = await partitionLibrary();
    const whole = hierarchy({ name: "all imports", children: imports }, (one) => listOf(one.children)).sum((one) =>
        Math.max(0, Number(one.ownMs) || 0),
    );
    partition()(whole);
    const told = el("p.muted", { role: "status" });
    const rows = el("div.flame", { role: "group", "aria-label": "Flame graph of imports", on: { keydown: onKey } });
    let top = whole;
    let shown = [];

    /** The one in `top` and above it are as wide as the graph. */
    function draw(focused) {
        shown = parts(whole, top);
        replace(
            rows,
            shown.map((node) => bar(node, top, node === focused, () => zoom(node))),
        );
        const depth = Math.max(0, ...shown.map((node) => node.depth));
        rows.style.setProperty("--levels", String(depth + 1));
        replace(told, `${wordsOf(top.data)}: ${milliseconds(top.value)}. `, hint(top, whole));
    }
    function zoom(node) {
        top = node === top && node.parent ? node.parent : node;
        draw(top);
        focusOn(top);
    }
    function focusOn(node) {
        const at = shown.indexOf(node);
        if (at < 0) return;
        [...rows.children].forEach((one, index) => one.setAttribute("tabindex", index === at ? "0" : "-1"));
        rows.children[at].focus();
    }
    function onKey(event) {
        const node = shown[[...rows.children].indexOf(event.target)];
        if (!node) return;
        if (event.key === "Escape" && top !== whole) {
            top = top.parent;
            draw(node);
            focusOn(shown.includes(node) ? node : top);
        } else if (event.key.startsWith("Arrow")) {
            const next = nextTo(node, event.key, shown);
            if (next) focusOn(next);
        } else return;
        event.preventDefault();
    }
    draw(whole);
    return el("div.stack", el("div.flame-frame", rows), told);
}

/** Those that are to be seen: above `top`, and below it as far as they are wide enough. */
function parts(whole, top) {
    const above = top.ancestors().reverse().slice(0, -1);
    const least = (top.x1 - top.x0) * LEAST;
    const found = [...above];
    const waiting = [top];
    while (waiting.length) {
        const node = waiting.pop();
        found.push(node);
        if (node.depth - top.depth >= DEEPEST) continue;
        waiting.push(...(node.children ?? []).filter((one) => one.x1 - one.x0 > least).reverse());
    }
    return found;
}

function bar(node, top, isFocused, click) {
    const width = top.x1 - top.x0 || 1;
    const within = (at) => Math.min(1, Math.max(0, (at - top.x0) / width));
    const [left, right] = [within(node.x0), within(node.x1)];
    const unused = isUnused(node);
    return el(
        "button.flame-bar",
        {
            type: "button",
            class: unused ? "unused" : node.data.isOwn ? "own" : "",
            tabindex: isFocused ? "0" : "-1",
            title: labelOf(node, unused),
            "aria-label": labelOf(node, unused),
            vars: { "--left": `${left * 100}%`, "--width": `${(right - left) * 100}%`, "--level": String(node.depth) },
            on: { click },
        },
        right - left > READABLE && el("bdi", `${unused ? "unused: " : ""}${wordsOf(node.data)}`),
    );
}

const wordsOf = ({ name: module }) => visible(String(module ?? "without a name")).slice(0, 200);
const isUnused = ({ data }) => data.used === false && !data.isOwn;

function labelOf(node, unused) {
    const told = [wordsOf(node.data), milliseconds(node.value)];
    if (node.data.bytes) told.push(bytes(node.data.bytes));
    if (unused) told.push("no event used it");
    return told.join(", ");
}

const hint = (top, whole) =>
    top === whole
        ? "A click or Enter shows one module's part; the arrow keys go from one to the next. Hatched: no event used it."
        : "Escape goes back.";

function nextTo(node, key, shown) {
    const isShown = (one) => one && shown.includes(one);
    if (key === "ArrowUp") return node.parent;
    if (key === "ArrowDown") return (node.children ?? []).find(isShown);
    const level = shown.filter((one) => one.depth === node.depth).sort((one, other) => one.x0 - other.x0);
    return level[level.indexOf(node) + (key === "ArrowRight" ? 1 : -1)];
}
