// The table of what was used and what it costs, as the costs and a trace show it.

import { el } from "../kit/dom.js";
import { dollars, quantity } from "../kit/format.js";
import { arnLink } from "../kit/links.js";
import { href } from "../kit/router.js";
import { numberColumn, table } from "../kit/table.js";
import { name } from "../kit/text.js";

export function costTable(rows, { withStacks = false } = {}) {
    return table({
        label: "Costs",
        rows,
        columns: [
            { title: "Thing", kind: "short", cell: (line) => name(line.item), sort: (line) => line.item },
            {
                title: "Resource",
                cell: (line) => (line.resource ? arnLink(line.resource) : "–"),
                sort: (line) => line.resource,
            },
            { title: "By", cell: (line) => name(line.actor ?? "–", 60), sort: (line) => line.actor },
            ...(withStacks ? [STACK] : []),
            {
                title: "Quantity",
                kind: "number",
                cell: (line) => quantity(line.quantity, line.unit),
                sort: (line) => line.quantity,
            },
            numberColumn("Dollars", (line) => line.dollars, dollars),
        ],
    });
}

const STACK = {
    title: "Stack",
    cell: (line) => (line.stack ? el("a", { href: href("stacks", line.stack) }, name(line.stack)) : "–"),
    sort: (line) => line.stack,
};
