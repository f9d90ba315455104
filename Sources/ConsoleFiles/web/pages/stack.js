// One stack: its resources, events, outputs, parameters and template.

import { call, collect } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { moment } from "../kit/format.js";
import { resourceLink } from "../kit/links.js";
import { badge, copied, head, tabs } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { empty, note } from "../kit/states.js";
import { nameColumn, table, timeColumn } from "../kit/table.js";
import { block, longText, name as named } from "../kit/text.js";

const SECONDS = 3;
const PARTS = {
    resources: ["Resources", resources],
    events: ["Events", stackEvents],
    outputs: ["Outputs", outputs],
    template: ["Template", template],
};

export async function show(place) {
    const { name } = place.params;
    const { tab, links } = tabs(place, PARTS);
    place.title = name;
    const read = async () =>
        (await call("CloudFormation", "DescribeStacks", { StackName: name }, place.signal)).Stacks[0];
    const stack = await read();
    const state = el("span");
    const reason = el("div");
    const draw = (told) => {
        replace(state, badge(told.StackStatus));
        replace(reason, told.StackStatusReason && note(longText(told.StackStatusReason, 500)));
    };
    draw(stack);
    place.every(SECONDS, async () => draw(await read()));
    return el(
        "article",
        head({
            title: name,
            from: [["Stacks", href("stacks")]],
            sub: longText(stack.Description ?? "", 200),
            actions: state,
        }),
        reason,
        links,
        await PARTS[tab][1](place, stack),
    );
}

function resources(place, { StackName }) {
    return growing(place, {
        label: "Resources",
        asked: ["ListStackResources", { StackName }, "StackResourceSummaries"],
        columns: [
            nameColumn("Logical id", (one) => one.LogicalResourceId),
            { title: "Type", kind: "short", cell: (one) => named(one.ResourceType), sort: (one) => one.ResourceType },
            { title: "Physical id", cell: (one) => resourceLink(one.ResourceType, one.PhysicalResourceId) },
            { title: "State", cell: (one) => badge(one.ResourceStatus), sort: (one) => one.ResourceStatus },
            timeColumn("Changed", (one) => one.LastUpdatedTimestamp),
        ],
    });
}

function stackEvents(place, { StackName }) {
    return growing(place, {
        label: "Events",
        asked: ["DescribeStackEvents", { StackName }, "StackEvents"],
        columns: [
            nameColumn("Resource", (one) => one.LogicalResourceId),
            { title: "State", cell: (one) => badge(one.ResourceStatus), sort: (one) => one.ResourceStatus },
            { title: "Type", cell: (one) => named(one.ResourceType ?? "") },
            { title: "Reason", cell: (one) => longText(one.ResourceStatusReason ?? "", 200) },
            timeColumn("When", (one) => one.Timestamp, moment),
        ],
    });
}

/** A table that is read anew: `asked` are an operation, its input, and the name of the list in what it answers. */
async function growing(place, { label, asked, columns }) {
    const load = async () => (await collect("CloudFormation", ...asked, "NextToken", place.signal)).items;
    const list = table({ label, rows: await load(), columns });
    place.every(SECONDS, async () => list.update(await load()));
    return list.node;
}

async function outputs(_place, stack) {
    const rows = [
        ...(stack.Outputs ?? []).map((one) => ({
            kind: "output",
            key: one.OutputKey,
            value: one.OutputValue,
            more: one.Description ?? one.ExportName,
        })),
        ...(stack.Parameters ?? []).map((one) => ({
            kind: "parameter",
            key: one.ParameterKey,
            value: one.ParameterValue,
        })),
        ...(stack.Tags ?? []).map((one) => ({ kind: "tag", key: one.Key, value: one.Value })),
    ];
    if (!rows.length) return empty("The stack has no outputs, parameters or tags.");
    return table({
        label: "Outputs",
        rows,
        columns: [
            { title: "Name", cell: (one) => named(one.key) },
            { title: "Kind", cell: (one) => one.kind },
            { title: "Value", cell: (one) => copied(one.value ?? "") },
            { title: "Description", cell: (one) => longText(one.more ?? "", 200) },
        ],
    }).node;
}

async function template(place, { StackName }) {
    const { TemplateBody } = await call("CloudFormation", "GetTemplate", { StackName }, place.signal);
    return block(TemplateBody, 60_000);
}
