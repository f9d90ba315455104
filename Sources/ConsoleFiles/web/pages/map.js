// The service map: who calls whom, how often, how fast and how well, as X-Ray draws it together.

import { call } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { count, milliseconds, number, percent } from "../kit/format.js";
import { head } from "../kit/parts.js";
import { rangeLinks, rangeOf } from "../kit/ranges.js";
import { href } from "../kit/router.js";
import { empty, note } from "../kit/states.js";
import { table } from "../kit/table.js";
import { name } from "../kit/text.js";
import { drawGraph } from "../traces/graph.js";

const RANGES = ["5m", "15m", "1h", "6h"];
const SECONDS = 10;
const MOST = 120;

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
        if (!services.length) return replace(frame, nothing());
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
    const services = [];
    let NextToken;
    do {
        const page = await call(
            "XRay",
            "GetServiceGraph",
            { StartTime: from, EndTime: to, ...(NextToken && { NextToken }) },
            place.signal,
        );
        services.push(...(page.Services ?? []));
        ({ NextToken } = page);
    } while (NextToken);
    return services;
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
        href: (one) => href("traces", { filter: `service(${JSON.stringify(one.Name)})`, range: range.name }),
        columns: [
            { title: "Service", cell: (one) => name(one.Name, 80), sort: (one) => one.Name },
            { title: "Type", cell: (one) => name(one.Type ?? "–"), sort: (one) => one.Type },
            { title: "Requests", kind: "number", cell: (one) => number(calls(one)), sort: calls },
            { title: "Mean", kind: "number", cell: (one) => milliseconds(mean(one)), sort: (one) => mean(one) ?? 0 },
            { title: "Errors", kind: "number", cell: (one) => percent(errors(one), calls(one)), sort: errors },
            { title: "Faults", kind: "number", cell: (one) => percent(faults(one), calls(one)), sort: faults },
            { title: "Calls", kind: "number", cell: (one) => count(one.Edges?.length ?? 0, "service") },
        ],
    }).node;
}

function nothing() {
    return empty(
        "Nothing was traced in this range of time. Give functions active tracing, APIs tracing on their stages.",
        "aws lambda update-function-configuration --function-name NAME --tracing-config Mode=Active",
    );
}
