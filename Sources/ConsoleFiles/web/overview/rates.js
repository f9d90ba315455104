// The series of the live charts: a service each, as long as there are colours; what is left is told as one.

import { COLOURS } from "../kit/chart.js";

const OTHERS = "others";

/** Gives what makes `{calls, failed, means}` of seconds. A service keeps its colour from one second to the next. */
export function ratesOf() {
    const colours = new Map();
    return (seconds) => {
        const totals = totalsOf(seconds);
        const named = mostOf(totals);
        const rest = Object.keys(totals).filter((service) => !named.includes(service));
        paint(colours, rest.length ? [...named, OTHERS] : named);
        const groups = [...named.map((service) => [service, [service]]), ...(rest.length ? [[OTHERS, rest]] : [])];
        const series = (value) =>
            groups.map(([name, services]) => ({
                name,
                colour: colours.get(name),
                points: seconds.map((one) => [one.time * 1000, value(one, services)]),
            }));
        return {
            calls: series((one, services) => sum(one.calls, services)),
            failed: series((one, services) => sum(one.faults, services)),
            means: series((one, services) => mean(one, services)),
        };
    };
}

const sum = (counts, services) => services.reduce((total, service) => total + (counts[service] ?? 0), 0);

function mean(second, services) {
    const calls = sum(second.calls, services);
    return calls ? sum(second.milliseconds, services) / calls : null;
}

function totalsOf(seconds) {
    const totals = {};
    for (const one of seconds) {
        for (const [service, calls] of Object.entries(one.calls)) {
            totals[service] ??= { calls: 0, faults: 0 };
            totals[service].calls += calls;
            totals[service].faults += one.faults[service] ?? 0;
        }
    }
    return totals;
}

/** The services that have a colour of their own: those that fail, then the busiest. */
function mostOf(totals) {
    const order = Object.keys(totals).sort(
        (one, other) => totals[other].faults - totals[one].faults || totals[other].calls - totals[one].calls,
    );
    return order.slice(0, order.length > COLOURS ? COLOURS - 1 : COLOURS).sort();
}

function paint(colours, names) {
    for (const name of colours.keys()) if (!names.includes(name)) colours.delete(name);
    for (const name of names) {
        if (colours.has(name)) continue;
        const taken = new Set(colours.values());
        colours.set(
            name,
            [...Array(COLOURS).keys()].find((one) => !taken.has(one)),
        );
    }
}
