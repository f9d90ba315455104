// What to change in the application, as `martlet optimize` has found it, and which functions were measured.

import { el } from "../kit/dom.js";
import { ago, time } from "../kit/format.js";
import { placeOf } from "../kit/links.js";
import { choices, head, panel } from "../kit/parts.js";
import { follow, listOf, reportOf, reports } from "../kit/reports.js";
import { href } from "../kit/router.js";
import { empty, note } from "../kit/states.js";
import { table, timeColumn } from "../kit/table.js";
import { name } from "../kit/text.js";
import { findingCard } from "../advice/finding.js";

const SEVERITIES = [
    ["error", "Errors"],
    ["warning", "Warnings"],
    ["note", "Notes"],
];
const STEP = 50;

export async function show(place) {
    const all = await reports(place.signal);
    const advice = all.filter((one) => one.kind === "advice");
    const asked = place.query.get("of");
    const chosen = advice.find((one) => one.subject === asked) ?? advice[0];
    const found = chosen ? await reportOf(chosen, place.signal) : null;
    follow(place, chosen, (one) => one.kind === "advice" && (!asked || one.subject === asked));
    return el(
        "article",
        head({
            title: "Advice",
            sub: found && [name(titleOf(found.subject)), `, asked ${ago(found.time)}, ${time(found.time)}`],
            actions: advice.length > 1 ? [subjects(advice, chosen)] : [],
        }),
        found ? findings(found.report) : nothing(),
        measured(all),
    );
}

const titleOf = (subject) => (subject === "-" ? "All that is there" : subject);

function subjects(advice, chosen) {
    return choices(
        "About",
        chosen.subject,
        advice.map((one) => [one.subject, name(titleOf(one.subject), 40), href("advice", { of: one.subject })]),
    );
}

function nothing() {
    return empty(
        "No advice was asked for yet. It is what to change to make the application faster, cheaper and safer, with what shows it.",
        "martlet optimize",
        "martlet optimize STACK --template template.yaml",
    );
}

function findings(report) {
    const all = listOf(report?.findings);
    const hidden = listOf(report?.suppressed);
    return el(
        "div.stack",
        all.length === 0 && empty("Nothing to change was found."),
        SEVERITIES.map(([severity, title]) => ({ title, rows: all.filter((one) => severityOf(one) === severity) }))
            .filter(({ rows }) => rows.length > 0)
            .map(({ title, rows }) => section(title, rows)),
        hidden.length > 0 && suppressed(hidden),
    );
}

/** What says nothing of it that is known counts least. */
const severityOf = ({ severity }) => (SEVERITIES.some(([one]) => one === severity) ? severity : "note");

function section(title, rows) {
    const cards = el("div.stack");
    const more = el("button", { type: "button", on: { click: grow } }, "Show more");
    let shown = 0;
    function grow() {
        cards.append(...rows.slice(shown, shown + STEP).map(findingCard));
        shown += STEP;
        more.hidden = shown >= rows.length;
    }
    grow();
    return el("section.stack", el("h2", `${title} (${rows.length})`), cards, more);
}

function suppressed(rows) {
    return panel(
        "Suppressed",
        table({
            label: "Suppressed",
            rows,
            columns: [
                { title: "Rule", cell: (one) => name(one.rule) },
                { title: "About", cell: (one) => name(one.subject) },
                { title: "Reason", kind: "wide", cell: (one) => name(one.reason, 300) },
            ],
        }).node,
    );
}

/** Functions of this account and Region that experiments were on. */
function measured(all) {
    const rows = all.filter((one) => one.kind !== "advice" && placeOf(one.subject)?.page === "functions");
    const tabOf = { tune: "tuning", cold: "cold" };
    return panel(
        "Measured functions",
        rows.length
            ? table({
                  label: "Measured functions",
                  rows,
                  href: (one) => href("functions", placeOf(one.subject).name, tabOf[one.kind]),
                  columns: [
                      { title: "Function", cell: (one) => name(placeOf(one.subject).name) },
                      { title: "What", cell: (one) => (one.kind === "tune" ? "Tuning" : "Cold starts") },
                      timeColumn("When", (one) => one.time),
                  ],
              }).node
            : note("No function was measured yet: ", el("code", "martlet tune"), " and ", el("code", "martlet cold"), "."),
    );
}
