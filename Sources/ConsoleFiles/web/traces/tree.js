// The segments of a trace as a tree, whatever they say of each other: circles are cut, segments without their parent
// stand at the top, and what has not ended goes on to the end of the trace. No recursion: documents may nest as deep
// as they like.

/** Rows in the order in which they are shown, each with its depth, and the beginning and the end of all. */
export function treeOf(documents) {
    const nodes = documents.flatMap(flattened);
    const byID = new Map();
    for (const node of nodes) if (node.id && !byID.has(node.id)) byID.set(node.id, node);
    for (const node of nodes) {
        const parent = node.parent ?? byID.get(node.document.parent_id);
        if (node.document.parent_id && !parent) node.isOrphan = true;
        if (parent && !isBelow(parent, node)) {
            node.parent = parent;
            parent.children.push(node);
        } else {
            node.isCut = Boolean(parent);
            node.parent = null;
        }
    }
    const starts = nodes.map((node) => node.start).filter(Number.isFinite);
    const from = starts.reduce((least, one) => Math.min(least, one), Infinity);
    const to = nodes.reduce((most, node) => Math.max(most, node.end ?? node.start ?? most), from);
    return { rows: inOrder(nodes.filter((node) => !node.parent)), from, to };
}

export function parsedDocument(text) {
    try {
        const document = JSON.parse(text);
        return document && typeof document === "object" ? document : { name: "unreadable", raw: text };
    } catch {
        return { name: "unreadable", raw: text };
    }
}

/** A segment and what is inside it, as nodes. */
function flattened(document) {
    const found = [];
    const waiting = [[document, null]];
    while (waiting.length) {
        const [one, parent] = waiting.pop();
        if (!one || typeof one !== "object") continue;
        const node = nodeOf(one, parent);
        found.push(node);
        const inner = Array.isArray(one.subsegments) ? one.subsegments : [];
        inner.forEach((child) => waiting.push([child, node]));
    }
    return found;
}

function nodeOf(document, parent) {
    const end = seconds(document.end_time);
    return {
        id: document.id,
        document,
        parent,
        children: [],
        depth: 0,
        start: seconds(document.start_time),
        end,
        isInner: Boolean(parent) || document.type === "subsegment",
        isOpen: document.in_progress === true || end === undefined,
    };
}

/** A time, where it is one. */
const seconds = (value) => (Number.isFinite(Number(value ?? NaN)) ? Number(value) : undefined);

/** Whether a node is the other one, or hangs below it by what is linked so far. */
function isBelow(node, other) {
    const seen = new Set();
    for (let one = node; one && !seen.has(one); one = one.parent) {
        if (one === other) return true;
        seen.add(one);
    }
    return false;
}

function inOrder(roots) {
    const rows = [];
    const waiting = sorted(roots)
        .map((node) => [node, 0])
        .reverse();
    while (waiting.length) {
        const [node, depth] = waiting.pop();
        node.depth = depth;
        rows.push(node);
        sorted(node.children)
            .reverse()
            .forEach((child) => waiting.push([child, depth + 1]));
    }
    return rows;
}

const sorted = (nodes) => [...nodes].sort((one, other) => (one.start || 0) - (other.start || 0));
