// One event bus: its rules with their patterns and targets.

import { call, collect } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { arnLink } from "../kit/links.js";
import { badge, copied, head } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { empty } from "../kit/states.js";
import { nameColumn, table } from "../kit/table.js";
import { longText } from "../kit/text.js";

const LISTED = 100;

export async function show(place) {
    const { name } = place.params;
    place.title = name;
    const [bus, rules] = await Promise.all([
        call("EventBridge", "DescribeEventBus", { Name: name }, place.signal),
        collect("EventBridge", "ListRules", { EventBusName: name }, "Rules", "NextToken", place.signal),
    ]);
    const rows = await Promise.all(
        rules.items.slice(0, LISTED).map(async (rule) => {
            const { Targets } = await call(
                "EventBridge",
                "ListTargetsByRule",
                { Rule: rule.Name, EventBusName: name },
                place.signal,
            );
            return { ...rule, targets: Targets ?? [] };
        }),
    );
    return el(
        "article",
        head({ title: name, from: [["Event buses", href("buses")]], sub: copied(bus.Arn) }),
        el(
            "section.stack",
            el("h2", "Rules"),
            rows.length
                ? ruleTable(rows)
                : empty(
                      "The bus has no rules.",
                      `aws events put-rule --name orders --event-bus-name ${name} ` +
                          `--event-pattern '{"source": ["shop"]}'`,
                  ),
        ),
    );
}

function ruleTable(rows) {
    return table({
        label: "Rules",
        rows,
        columns: [
            nameColumn("Rule", (rule) => rule.Name),
            { title: "State", cell: (rule) => badge(rule.State) },
            {
                title: "Pattern or schedule",
                kind: "wide",
                cell: (rule) => el("span.mono", longText(rule.EventPattern ?? rule.ScheduleExpression ?? "", 200)),
            },
            {
                title: "Targets",
                cell: (rule) =>
                    el(
                        "ul",
                        rule.targets.map((target) => el("li", arnLink(target.Arn))),
                    ),
            },
        ],
    }).node;
}
