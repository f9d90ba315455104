// Tables: rows of links that are sorted by their heads, and shown a hundred at a time. On narrow screens each row is a
// card, and twenty are shown.

import { el, replace } from "./dom.js";
import { count, number, time } from "./format.js";
import { name } from "./text.js";

const NARROW = matchMedia("(max-width: 640px)");
const stepOf = () => (NARROW.matches ? 20 : 100);

/**
 * A column is `{title, cell(row), sort(row), kind}`, where `kind` is "number", "short", "when", "wide" or "act".
 * `href(row)` makes a link of the first cell that covers the row. `update(rows)` leaves the table alone
 * where nothing has changed.
 */
export function table({ label, columns, href, rows = [], step = stepOf() }) {
    const body = el("tbody");
    const more = el("button", {
        type: "button",
        on: {
            click: () => {
                shown += step * 5;
                draw();
            },
        },
    });
    const heads = columns.map((column) => head(column));
    const node = el(
        "div.table-frame",
        el("div.scroll", el("table", { "aria-label": label }, el("thead", el("tr", heads)), body)),
        el("div.more", more),
    );
    let all = rows;
    let shown = step;
    let order = null;
    let seen = "";

    function head(column) {
        if (!column.sort) return el("th", { scope: "col", class: column.kind }, column.title);
        const button = el("button", { type: "button", on: { click: () => sortBy(column) } }, column.title);
        return el("th", { scope: "col", class: column.kind }, button);
    }
    function sortBy(column) {
        order = { column, isUp: order?.column === column ? !order.isUp : column.kind !== "number" };
        heads.forEach((one, index) => {
            if (columns[index] === column) one.setAttribute("aria-sort", order.isUp ? "ascending" : "descending");
            else one.removeAttribute("aria-sort");
        });
        draw();
    }
    function draw() {
        const kept = document.activeElement?.closest?.("tr")?.dataset.key;
        const sorted = order ? [...all].sort((one, other) => compared(one, other, order)) : all;
        replace(body, sorted.slice(0, shown).map(line));
        more.parentElement.hidden = all.length <= shown;
        replace(more, `Show more of ${count(all.length, "row")}`);
        if (kept) body.querySelector(`tr[data-key="${CSS.escape(kept)}"] a`)?.focus({ preventScroll: true });
    }
    function line(row) {
        const address = href?.(row);
        return el(
            "tr",
            { class: address ? "opens" : "", data: { key: address ?? "" } },
            columns.map((column, index) => {
                const content = column.cell(row);
                return el(
                    "td",
                    { class: column.kind, data: { title: column.title.textContent ?? column.title } },
                    index === 0 && address ? el("a.row-link", { href: address }, content) : content,
                );
            }),
        );
    }
    function update(next) {
        const state = JSON.stringify(next);
        if (state === seen) return;
        seen = state;
        all = next;
        draw();
    }
    update(rows);
    return { node, update };
}

/** A column of names that is sorted by them. */
export const nameColumn = (title, value) => ({ title, cell: (row) => name(value(row)), sort: value });

/** A column of numbers, or of texts with a number in them; `told(value)` writes one. What has none is the least. */
export const numberColumn = (title, value, told = number) => ({
    title,
    kind: "number",
    cell: (row) => told(value(row)),
    sort: (row) => Number(value(row) ?? -1),
});

/** A column of times; `told(value)` writes one. */
export const timeColumn = (title, value, told = time) => ({
    title,
    kind: "when",
    cell: (row) => told(value(row)),
    sort: (row) => value(row) ?? 0,
});

function compared(one, other, { column, isUp }) {
    const [a, b] = [column.sort(one), column.sort(other)];
    const order =
        typeof a === "number" && typeof b === "number" ? a - b : String(a ?? "").localeCompare(String(b ?? ""));
    return isUp ? order : -order;
}
