// The page of a list: a head, a field that filters, and a table that is read anew while the page is seen.

import { el, replace } from "./dom.js";
import { searchField } from "./fields.js";
import { count } from "./format.js";
import { head } from "./parts.js";
import { empty } from "./states.js";
import { table } from "./table.js";

const SECONDS = 5;

/**
 * `load()` gives `{items, more}`; `words(row)` is what the filter looks in; `nothing` is
 * `[words, ...command lines]` for an empty list.
 */
export async function listPage(place, { title, noun, load, words, columns, href, nothing, actions, sub }) {
    let found = await load();
    const told = el("span.muted", { role: "status" });
    const rows = table({ label: title, columns, href });
    const shown = el("div");
    const filter = `Filter ${title.toLowerCase()}`;
    const field = searchField(filter, filter, place.query.get("filter") ?? "");
    field.addEventListener("input", draw);

    function draw() {
        const wanted = field.value.trim().toLowerCase();
        const kept = wanted ? found.items.filter((row) => words(row).toLowerCase().includes(wanted)) : found.items;
        rows.update(kept);
        replace(
            told,
            wanted ? `${kept.length} of ${count(found.items.length, noun)}` : count(found.items.length, noun),
            found.more && ", the first ones",
        );
        const isEmpty = found.items.length === 0;
        const next = isEmpty ? "none" : kept.length === 0 ? "unmatched" : "rows";
        if (shown.dataset.state === next) return;
        shown.dataset.state = next;
        replace(
            shown,
            isEmpty ? empty(...nothing) : kept.length === 0 ? empty("Nothing has this in its name.") : rows.node,
        );
    }
    draw();
    place.every(SECONDS, async () => {
        found = await load();
        draw();
    });
    return el("article", head({ title, actions, sub }), el("div.toolbar", field, told), shown);
}
