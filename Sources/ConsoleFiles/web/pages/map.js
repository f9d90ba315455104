// The service map: who calls whom, how often, how fast and how well, as X-Ray draws it together.

import { collect } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { count, milliseconds, percent } from "../kit/format.js";
import { tracesOf } from "../kit/links.js";
import { head } from "../kit/parts.js";
import { rangeLinks, rangeOf } from "../kit/ranges.js";
import { note } from "../kit/states.js";
import { numberColumn, table } from "../kit/table.js";
import { name } from "../kit/text.js";
import { drawGraph } from "../traces/graph.js";
import { untraced } from "../traces/list.js";

const RANGES = ["5m", "15m", "1h", "6h"];
const SECONDS = 10;
const MOST = 120;
const NOTHING =
    "Nothing was traced in this range of time. Give functions active tracing, APIs tracing on their stages.";

export async function show(place) {
    const range = rangeOf(place, "15m");
    const frame = el("div.stack");
    let seen = "";
    let graph = null;
    async function refresh() {
        const services = await graphOf(place);
        const state = JSON.stringify(services);
        if (state === seen) return;
        seen = state;
        if (!services.length) return replace(frame, untraced(NOTHING));
        const shown = busiest(services);
        graph = await drawGraph(shown, graph?.view());
        replace(
            frame,
            graph.node,
            services.length > shown.length && note(`The ${MOST} busiest of ${services.length} are drawn.`),
            serviceTable(services, range),
        );
    }
    await refresh();
    place.every(SECONDS, refresh);
    return el("article", head({ title: "Service map", actions: rangeLinks(place, RANGES, range.name) }), frame);
}

async function graphOf(place) {
    const { from, to } = rangeOf(place, "15m");
    const input = { StartTime: from, EndTime: to };
    return (await collect("XRay", "GetServiceGraph", input, "Services", "NextToken", place.signal)).items;
}

const busiest = (services) => [...services].sort((one, other) => calls(other) - calls(one)).slice(0, MOST);
const calls = (service) => service.SummaryStatistics?.TotalCount ?? 0;

function serviceTable(services, range) {
    const told = services.filter((one) => one.Type !== "client");
    const statistics = (one) => one.SummaryStatistics ?? {};
    const faults = (one) => statistics(one).FaultStatistics?.TotalCount ?? 0;
    const errors = (one) => statistics(one).ErrorStatistics?.TotalCount ?? 0;
    const mean = (one) => (calls(one) ? (statistics(one).TotalResponseTime / calls(one)) * 1000 : undefined);
    return table({
        label: "Services",
        rows: told,
        href: (one) => tracesOf(one.Name, { range: range.name }),
        columns: [
            { title: "Service", cell: (one) => name(one.Name, 80), sort: (one) => one.Name },
            { title: "Type", cell: (one) => name(one.Type ?? "–"), sort: (one) => one.Type },
            numberColumn("Requests", calls),
            numberColumn("Mean", mean, milliseconds),
            { title: "Errors", kind: "number", cell: (one) => percent(errors(one), calls(one)), sort: errors },
            { title: "Faults", kind: "number", cell: (one) => percent(faults(one), calls(one)), sort: faults },
            { title: "Calls", kind: "number", cell: (one) => count(one.Edges?.length ?? 0, "service") },
        ],
    }).node;
}
