// What was used in the last days, and what AWS would ask for it: by service, function, stack or resource.

import { read } from "../kit/api.js";
import { barChart } from "../kit/chart.js";
import { context } from "../kit/context.js";
import { el, replace } from "../kit/dom.js";
import { dollars, lastPart } from "../kit/format.js";
import { placeOf } from "../kit/links.js";
import { choices, figure, head, panel } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { empty, note } from "../kit/states.js";
import { costTable } from "../costs/list.js";

const DAYS = ["1", "7", "30", "90"];
const BY = {
    service: ["service", (line) => line.service],
    function: ["function, pipe or schedule", (line) => line.actor ?? "nobody by name"],
    stack: ["stack", (line) => line.stack ?? "no stack"],
    resource: [
        "resource",
        (line) => (line.resource ? (placeOf(line.resource)?.name ?? lastPart(line.resource)) : "no resource"),
    ],
};
const BARS = 12;
const SECONDS = 10;

export async function show(place) {
    const days = DAYS.includes(place.query.get("days")) ? place.query.get("days") : "30";
    const by = Object.hasOwn(BY, place.query.get("by")) ? place.query.get("by") : "service";
    let page = await read(`costs?days=${days}`, place.signal);
    const figures = el("div.figures");
    const shown = el("div.stack");
    const lines = costTable([], { withStacks: true });
    const chart = await barChart({ label: `Dollars by ${by}`, labels: [], series: [], told: dollars });
    function draw() {
        const own = page.lines.filter((line) => line.account === context.account && line.region === context.region);
        const total = own.reduce((sum, line) => sum + line.dollars, 0);
        replace(
            figures,
            figure("in this account and Region", dollars(total)),
            figure("in all of them", dollars(page.dollars)),
            figure(days === "1" ? "today" : "days, with today", days),
        );
        lines.update([...own].sort((one, other) => other.dollars - one.dollars));
        const summed = sums(own, BY[by][1]);
        chart.update(
            [{ name: "dollars", values: summed.map(([, sum]) => sum) }],
            null,
            summed.map(([key]) => key),
        );
        if (!own.length) replace(shown, empty("Nothing that AWS bills was used in these days."));
        else if (!shown.contains(lines.node)) replace(shown, panel(`By ${BY[by][0]}`, chart.node), lines.node);
    }
    draw();
    place.every(SECONDS, async () => {
        page = await read(`costs?days=${days}`, place.signal);
        draw();
    });
    return el(
        "article",
        head({
            title: "Costs",
            actions: choices(
                "Days",
                days,
                DAYS.map((one) => [one, one === "1" ? "today" : `${one} days`, href("costs", { by, days: one })]),
            ),
        }),
        figures,
        choices(
            "By",
            by,
            Object.keys(BY).map((one) => [one, `by ${one}`, href("costs", { days, by: one })]),
        ),
        shown,
        note(
            `By list prices of ${page.date} in ${page.region}, without free tiers. It is written a few seconds behind.`,
        ),
    );
}

function sums(lines, key) {
    const found = new Map();
    for (const line of lines) found.set(key(line), (found.get(key(line)) ?? 0) + line.dollars);
    return [...found].sort(([, one], [, other]) => other - one).slice(0, BARS);
}
