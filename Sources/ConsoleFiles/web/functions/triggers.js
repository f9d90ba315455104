// What calls a function: mappings of queues and streams, its URL, and whom its policy lets in.

import { callOr, collect } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { number } from "../kit/format.js";
import { arnLink } from "../kit/links.js";
import { badge, copied, panel } from "../kit/parts.js";
import { empty } from "../kit/states.js";
import { table } from "../kit/table.js";
import { block, name } from "../kit/text.js";

export async function part(place, { Configuration: settings }) {
    const input = { FunctionName: settings.FunctionName };
    const [mappings, address, policy] = await Promise.all([
        collect(
            "Lambda",
            "ListEventSourceMappings",
            input,
            "EventSourceMappings",
            ["Marker", "NextMarker"],
            place.signal,
        ),
        callOr(null, "Lambda", "GetFunctionUrlConfig", input, place.signal),
        callOr(null, "Lambda", "GetPolicy", input, place.signal),
    ]);
    const statements = policy ? JSON.parse(policy.Policy).Statement : [];
    if (!mappings.items.length && !address && !statements.length) {
        return empty(
            "Nothing triggers this function yet. A queue would:",
            `aws lambda create-event-source-mapping --function-name ${settings.FunctionName} ` +
                "--event-source-arn QUEUE_ARN",
        );
    }
    return el(
        "div.stack",
        mappings.items.length > 0 && panel("Queues and streams", mappingTable(mappings.items)),
        address && panel("URL", copied(address.FunctionUrl), " ", badge(address.AuthType, "plain")),
        statements.length > 0 &&
            panel(
                "Let in by the policy",
                statementTable(statements),
                el("details", el("summary", "The policy"), block(policy.Policy)),
            ),
    );
}

function mappingTable(rows) {
    return table({
        label: "Event source mappings",
        rows,
        columns: [
            { title: "Source", cell: (one) => arnLink(one.EventSourceArn) },
            { title: "State", cell: (one) => badge(one.State) },
            { title: "Batch", kind: "number", cell: (one) => number(one.BatchSize) },
            { title: "Latest outcome", cell: (one) => name(one.LastProcessingResult ?? "–", 200) },
            {
                title: "Filter",
                cell: (one) => (one.FilterCriteria ? name(JSON.stringify(one.FilterCriteria), 120) : "none"),
            },
        ],
    }).node;
}

function statementTable(rows) {
    const principal = (one) =>
        Object.values(one.Principal ?? {})
            .flat()
            .join(", ") || String(one.Principal);
    const source = (one) =>
        Object.values(one.Condition ?? {})
            .flatMap((test) => Object.values(test))
            .flat()[0];
    return table({
        label: "Statements",
        rows,
        columns: [
            { title: "Who", cell: (one) => name(principal(one)) },
            { title: "May", cell: (one) => name([one.Action].flat().join(", ")) },
            { title: "For", cell: (one) => (source(one) ? arnLink(source(one)) : "–") },
            { title: "Id", cell: (one) => name(one.Sid ?? "–") },
        ],
    }).node;
}
