// The table of traces, as searches and the overview show it.

import { el } from "../kit/dom.js";
import { milliseconds, moment } from "../kit/format.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { empty } from "../kit/states.js";
import { numberColumn, table, timeColumn } from "../kit/table.js";
import { name } from "../kit/text.js";

export function traceTable() {
    return table({
        label: "Traces",
        href: (trace) => href("traces", trace.Id),
        columns: [
            { title: "Entry", cell: entry, sort: (trace) => trace.EntryPoint?.Name },
            { title: "Outcome", cell: (trace) => el("span.badges", outcome(trace), within(trace)), sort: status },
            numberColumn("Duration", (trace) => trace.Duration, told),
            {
                title: "Address",
                kind: "wide",
                cell: (trace) => address(trace.Http),
                sort: (trace) => trace.Http?.HttpURL,
            },
            timeColumn("Began", began, moment),
            { title: "Id", cell: (trace) => el("span.mono.muted", trace.Id), sort: (trace) => trace.Id },
        ],
    });
}

/** Where nothing was traced: `words` say what, and when. */
export const untraced = (words) =>
    empty(words, "aws lambda update-function-configuration --function-name NAME --tracing-config Mode=Active");

function entry(trace) {
    const point = trace.EntryPoint ?? trace.ServiceIds?.[0];
    return name(point?.Name ?? "–", 60);
}

function outcome(trace) {
    if (trace.HasFault) return badge(`fault${status(trace)}`, "bad");
    if (trace.HasThrottle) return badge(`throttle${status(trace)}`, "warn");
    if (trace.HasError) return badge(`error${status(trace)}`, "warn");
    if (trace.IsPartial) return badge("in progress", "plain");
    return badge(`ok${status(trace)}`, "ok");
}

/** What went wrong below a root that answered well: the outcome is the root's alone. */
function within(trace) {
    if (trace.HasFault) return null;
    if (trace.FaultRootCauses?.length) return badge("fault within", "bad");
    return !trace.HasError && trace.ErrorRootCauses?.length ? badge("error within", "warn") : null;
}

function address(http = {}) {
    return http.HttpURL ? name(`${http.HttpMethod ?? ""} ${http.HttpURL}`.trim(), 80) : "–";
}

const status = (trace) => (trace.Http?.HttpStatus ? ` ${trace.Http.HttpStatus}` : "");
const told = (seconds) => milliseconds(seconds === undefined ? undefined : seconds * 1000);

/** The second in which a trace began is in its id; the answer may have it with fractions. */
const began = (trace) => trace.StartTime ?? parseInt(trace.Id.split("-")[1], 16);
