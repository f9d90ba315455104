// Charts over time and of parts, drawn by Chart.js in the colours of the theme.

import { el } from "./dom.js";
import { number, time } from "./format.js";
import { placeTicks, tickOf } from "./ticks.js";
import { chartLibrary } from "./scripts.js";
import { visible } from "./text.js";

/** Colours that the theme has for series. */
export const COLOURS = 8;
const LETTERS = 24;
const shown = new Set();

addEventListener("theme", () => redraw());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => redraw());

/**
 * A chart of `series`, each `{name, points: [[milliseconds, value], …]}`, where a value may be null: nothing is drawn
 * there. `tone` or `colour`, a number, say how one looks where its place does not, `isMark` that it is a bound.
 * `told(value)` writes a value; `kind` is "line" or "bar". `update(series)` shows others.
 */
export async function timeChart({ label, series, told = number, kind = "line", stacked = false, from, to }) {
    const scale = { from, to };
    return chart({
        kind,
        label,
        stacked,
        told,
        x: { type: "linear", offset: false, ticks: { callback: tickOf, maxRotation: 0 }, afterBuildTicks: placeTicks },
        data: () => ({
            datasets: series.map((one, index) => ({
                label: visible(one.name),
                data: one.points.map(([x, y]) => ({ x, y })),
                ...look(kind, one.colour ?? index, one),
            })),
        }),
        prepare: (options) => Object.assign(options.scales.x, { min: scale.from, max: scale.to }),
        accept: (next, range) => {
            series = next;
            Object.assign(scale, range);
        },
        title: (items) => time(items[0].parsed.x),
    });
}

/** A bar to the right for each of `labels`; each of `series` is `{name, values}`. */
export async function barChart({ label, labels, series, told = number }) {
    return chart({
        kind: "bar",
        label,
        stacked: true,
        told,
        x: { type: "category", ticks: { autoSkip: false } },
        isLying: true,
        data: () => ({
            labels: labels.map((one) => visible(one).slice(0, LETTERS)),
            datasets: series.map((one, index) => ({
                label: visible(one.name),
                data: one.values,
                ...look("bar", index, one),
            })),
        }),
        prepare: () => {},
        accept: (next, _range, others) => {
            [series, labels] = [next, others];
        },
        title: (items) => items[0].label,
    });
}

/**
 * A line over `labels`, whose points are all seen; each of `series` is `{name, values}`. One with a `mark`, a shape of
 * Chart.js's, is points alone.
 */
export async function curveChart({ label, labels, series, told = number }) {
    return chart({
        kind: "line",
        label,
        told,
        x: { type: "category", ticks: { maxRotation: 0 } },
        data: () => ({
            labels,
            datasets: series.map((one, index) => ({
                label: visible(one.name),
                data: labels.map((x, at) => ({ x, y: one.values[at] })),
                ...look("line", one.colour ?? index, one),
                pointRadius: one.mark ? 5 + index : 3,
                pointStyle: one.mark ?? "circle",
                showLine: !one.mark,
                // The marks lie on the line's points, the later ones on the others.
                order: one.mark ? -index : 1,
            })),
        }),
        prepare: () => {},
        accept: (next) => {
            series = next;
        },
        title: (items) => items[0].label,
    });
}

async function chart({ kind, label, stacked = false, told, x, data, prepare, accept, title, isLying = false }) {
    const Chart = await chartLibrary();
    const canvas = el("canvas", { role: "img", "aria-label": label });
    const node = el("div.chart", canvas);
    const y = { beginAtZero: true, ticks: { callback: told, maxTicksLimit: 5 } };
    const options = {
        indexAxis: isLying ? "y" : "x",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        interaction: { mode: "nearest", axis: isLying ? "y" : "x", intersect: false },
        scales: {
            [isLying ? "y" : "x"]: { ...x, stacked, grid: { display: false } },
            [isLying ? "x" : "y"]: { ...y, stacked },
        },
        plugins: {
            legend: { position: "bottom", align: "start", labels: { boxWidth: 8, boxHeight: 8, usePointStyle: true } },
            tooltip: {
                callbacks: {
                    title,
                    label: (item) => ` ${item.dataset.label}  ${told(isLying ? item.parsed.x : item.parsed.y)}`,
                },
            },
        },
    };
    const drawn = new Chart(canvas, { type: kind, data: { datasets: [] }, options });
    function draw() {
        paint(drawn.options);
        prepare(drawn.options);
        Object.assign(drawn.data, data());
        drawn.options.plugins.legend.display = drawn.data.datasets.length > 1;
        drawn.update("none");
    }
    draw();
    shown.add({ node, draw, end: () => drawn.destroy() });
    return {
        node,
        update: (next, range, others) => {
            accept(next, range, others);
            draw();
        },
    };
}

/** The colours of a series: by its place, or by the tone that its meaning has. */
function look(kind, index, { tone, isMark }) {
    const colour = colourOf(tone ? `--${tone}` : `--series-${(index % COLOURS) + 1}`);
    if (kind === "bar") return { backgroundColor: colour, maxBarThickness: 36, borderRadius: 2 };
    return {
        borderColor: colour,
        backgroundColor: colour,
        borderWidth: 1.5,
        borderDash: isMark ? [5, 4] : [],
        pointRadius: ({ dataset, dataIndex }) => (isAlone(dataset.data, dataIndex) ? 2 : 0),
        pointHitRadius: 8,
    };
}

/** Whether no line leads to a point: it has to be seen by itself. */
function isAlone(points, index) {
    return (points[index - 1]?.y ?? null) === null && (points[index + 1]?.y ?? null) === null;
}

function paint(options) {
    const [text, line] = [colourOf("--muted"), colourOf("--line")];
    options.color = text;
    options.font = { family: getComputedStyle(document.body).fontFamily, size: 11 };
    for (const axis of Object.values(options.scales)) {
        axis.ticks.color = text;
        axis.grid = { ...axis.grid, color: line, borderColor: line };
    }
}

/** A colour as the theme has it now: what is computed of a colour is a plain one. */
function colourOf(property) {
    const probe = el("span", { vars: { color: `var(${property})` } });
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
}

/** Draws what is still on the page, and lets go of what is not. */
function redraw() {
    for (const one of shown) {
        if (one.node.isConnected) one.draw();
        else {
            one.end();
            shown.delete(one);
        }
    }
}
addEventListener("hashchange", () => setTimeout(redraw, 1000));
