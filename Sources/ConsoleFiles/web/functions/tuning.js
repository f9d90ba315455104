// How a function's time and cost change with its memory, as `martlet tune` has measured it.

import { curveChart } from "../kit/chart.js";
import { el } from "../kit/dom.js";
import { ago, dollars, milliseconds, number, percent } from "../kit/format.js";
import { badge, facts, panel } from "../kit/parts.js";
import { follow, listOf, reportOn, textsOf } from "../kit/reports.js";
import { empty, note } from "../kit/states.js";
import { numberColumn, table } from "../kit/table.js";
import { longText, name } from "../kit/text.js";

export async function part(place, { Configuration: settings }) {
    const arn = settings.FunctionArn;
    const found = await reportOn("tune", arn, place.signal);
    follow(place, found, (one) => one.kind === "tune" && (one.subject === arn || one.subject.startsWith(`${arn}:`)));
    if (!found) {
        return empty(
            "Its memory was not tuned yet: how its time and cost change with it.",
            `martlet tune ${settings.FunctionName}`,
        );
    }
    const report = found.report ?? {};
    const sizes = listOf(report.results).filter((one) => Number.isFinite(one.memoryMB));
    const front = new Set(Array.isArray(report.paretoFront) ? report.paretoFront : []);
    const best = report.recommendation?.memoryMB ?? null;
    const chart = curvesOf(sizes, front, best);
    const [time, cost] = await Promise.all([
        chart("Time by memory", "the middle run", (one) => one.duration?.p50, milliseconds),
        chart("Cost of a million runs by memory", "a million runs", (one) => one.cost?.million, dollars),
    ]);
    return el(
        "div.stack",
        panel(null, summary(found, report, best)),
        textsOf(report.notes).map((one) => note(longText(one, 400))),
        el("div.charts", panel("Time", time.node), panel("Cost of a million runs", cost.node)),
        sizeTable(sizes, front, best).node,
    );
}

function summary(found, report, best) {
    const told = report.recommendation ?? {};
    return facts([
        ["Recommended", best ? el("strong", `${number(best)} MB`) : "no size"],
        ["When measured", `${number(report.memoryMB)} MB`],
        ["Sure to", best && Number.isFinite(told.confidence) ? percent(told.confidence, 1) : null],
        ["Because", told.reason && longText(told.reason, 300)],
        ["Strategy", report.strategy && name(report.strategy)],
        ["Version", found.subject.split(":")[7] && name(found.subject.split(":")[7])],
        ["Measured", ago(found.time)],
    ]);
}

/** A curve over the sizes, with marks of their own for those that none beats and for the recommended one. */
function curvesOf(sizes, front, best) {
    const labels = sizes.map((one) => `${one.memoryMB} MB`);
    return (label, series, value, told) => {
        const only = (isMeant) => sizes.map((one) => (isMeant(one) ? (value(one) ?? null) : null));
        return curveChart({
            label,
            labels,
            told,
            series: [
                { name: series, values: only(() => true) },
                { name: "Pareto front", values: only((one) => front.has(one.memoryMB)), mark: "triangle", colour: 1 },
                { name: "recommended", values: only((one) => one.memoryMB === best), mark: "rectRot", colour: 2 },
            ],
        });
    };
}

function sizeTable(sizes, front, best) {
    const marks = (one) =>
        el(
            "span.badges",
            one.memoryMB === best && badge("recommended", "ok"),
            one.failure && badge(one.failure, "bad"),
            front.has(one.memoryMB) && badge("Pareto front", "plain"),
        );
    return table({
        label: "Sizes",
        rows: sizes,
        columns: [
            numberColumn("Memory", (one) => one.memoryMB, (value) => `${number(value)} MB`),
            numberColumn("Middle", (one) => one.duration?.p50, milliseconds),
            numberColumn("90 %", (one) => one.duration?.p90, milliseconds),
            numberColumn("99 %", (one) => one.duration?.p99, milliseconds),
            numberColumn("Start", (one) => one.init?.p50, milliseconds),
            numberColumn("A million runs", (one) => one.cost?.million, dollars),
            numberColumn("Used", (one) => one.peakMemoryMB, (value) => (value ? `${number(value)} MB` : "–")),
            numberColumn("Runs", (one) => (one.invokes?.warm ?? 0) + (one.invokes?.cold ?? 0)),
            { title: "Mark", cell: marks },
        ],
    });
}
