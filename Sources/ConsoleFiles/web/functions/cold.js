// Where a function's cold starts go, and what makes them shorter, as `martlet cold` has measured it.

import { barChart } from "../kit/chart.js";
import { el } from "../kit/dom.js";
import { ago, bytes, milliseconds, number, percent } from "../kit/format.js";
import { badge, facts, panel } from "../kit/parts.js";
import { follow, listOf, reportOn, textsOf } from "../kit/reports.js";
import { empty, note } from "../kit/states.js";
import { numberColumn, table } from "../kit/table.js";
import { longText, name } from "../kit/text.js";
import { flameGraph } from "./flame.js";

const PHASES = {
    place: "finding a place",
    package: "code and layers",
    sandbox: "sandbox",
    extensions: "extensions",
    runtime: "runtime",
    imports: "imports",
    module: "own modules",
    ready: "until ready",
    event: "first event",
    answer: "answer",
};

export async function part(place, { Configuration: settings }) {
    const arn = settings.FunctionArn;
    const found = await reportOn("cold", arn, place.signal);
    follow(place, found, (one) => one.kind === "cold" && (one.subject === arn || one.subject.startsWith(`${arn}:`)));
    if (!found) {
        return empty("Its cold starts were not measured yet: where they go.", `martlet cold ${settings.FunctionName}`);
    }
    const report = found.report ?? {};
    const phases = listOf(report.phases).filter((one) => Number.isFinite(one.ms));
    const imports = listOf(report.imports);
    const unused = listOf(report.unused);
    const bars = await barChart({
        label: "Phases of a cold start",
        labels: phases.map(titleOf),
        series: [{ name: "milliseconds", values: phases.map((one) => one.ms) }],
        told: milliseconds,
    });
    return el(
        "div.stack",
        panel(null, summary(found, report)),
        textsOf(report.notes).map((one) => note(longText(one, 400))),
        el("div.columns", panel("Where it goes", bars.node), phaseTable(phases).node),
        imports.length > 0 && panel("Imports", await flameGraph(imports)),
        unused.length > 0 && el("section.stack", el("h2", "Imports that no event used"), unusedTable(unused).node),
        el("section.stack", el("h2", "What was tried"), remedies(listOf(report.remedies))),
    );
}

const titleOf = ({ name: phase }) => (Object.hasOwn(PHASES, phase) ? PHASES[phase] : String(phase));

function summary(found, report) {
    const whole = report.whole ?? {};
    const code = report.package ?? {};
    return facts([
        ["A start takes", milliseconds(whole.p50)],
        ["The slowest tenth", milliseconds(whole.p90)],
        ["Starts", number(report.starts)],
        ["Memory", `${number(report.memoryMB)} MB`],
        ["Runtime", report.runtime && name(report.runtime)],
        ["Package", `${bytes(code.zipBytes)}, unpacked ${bytes(code.bytes)}`],
        ["Unpacked in", milliseconds(code.unpackMs)],
        ["Layers", number(code.layers)],
        ["Version", found.subject.split(":")[7] && name(found.subject.split(":")[7])],
        ["Measured", ago(found.time)],
    ]);
}

function phaseTable(rows) {
    const whole = rows.reduce((sum, one) => sum + one.ms, 0);
    return table({
        label: "Phases",
        rows,
        columns: [
            { title: "Phase", cell: (one) => name(titleOf(one)) },
            numberColumn("Takes", (one) => one.ms, milliseconds),
            { title: "Share", kind: "number", cell: (one) => percent(one.ms, whole) },
        ],
    });
}

function unusedTable(rows) {
    return table({
        label: "Unused imports",
        rows,
        columns: [
            { title: "Module", cell: (one) => name(one.name) },
            numberColumn("Takes", (one) => one.ms, milliseconds),
            numberColumn("Files", (one) => one.bytes, bytes),
        ],
    });
}

function remedies(rows) {
    if (!rows.length) return note("Nothing was tried.");
    return table({
        label: "Remedies",
        rows,
        columns: [
            { title: "Remedy", cell: (one) => name(one.remedy) },
            { title: "What", cell: (one) => name(one.what) },
            numberColumn("Package", (one) => one.package?.zipBytes, bytes),
            numberColumn("Unpacked in", (one) => one.package?.unpackMs, milliseconds),
            numberColumn("A start takes", (one) => one.whole?.p50, milliseconds),
            numberColumn("Saves", (one) => one.savedMs, milliseconds),
            numberColumn("Starts", (one) => one.starts),
            {
                title: "Outcome",
                cell: (one) =>
                    one.failure
                        ? longText(one.failure, 200)
                        : badge(one.recommended ? "recommended" : "no clear gain", one.recommended ? "ok" : "plain"),
            },
        ],
    }).node;
}
