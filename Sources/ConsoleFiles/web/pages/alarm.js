// One alarm: its state, what it waits for, its metric and its history.

import { call, Fault } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { ago, moment, number } from "../kit/format.js";
import { arnLink } from "../kit/links.js";
import { dimensionsOf, metricCharts } from "../kit/metrics.js";
import { badge, copied, facts, head, panel } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { empty } from "../kit/states.js";
import { table, timeColumn } from "../kit/table.js";
import { longText, name as named } from "../kit/text.js";
import { conditionOf } from "../metrics/condition.js";

/** The longer ones are for periods that are few enough in them. */
const RANGES = ["1h", "3h", "24h", "7d"];

export async function show(place) {
    const { name } = place.params;
    place.title = name;
    const [found, told] = await Promise.all([
        call(
            "CloudWatch",
            "DescribeAlarms",
            { AlarmNames: [name], AlarmTypes: ["MetricAlarm", "CompositeAlarm"] },
            place.signal,
        ),
        call("CloudWatch", "DescribeAlarmHistory", { AlarmName: name, MaxRecords: 50 }, place.signal),
    ]);
    const alarm = found.MetricAlarms?.[0] ?? found.CompositeAlarms?.[0];
    if (!alarm) throw new Fault("ResourceNotFound", `There is no alarm ${name}.`, 404);
    const actions = [
        ...(alarm.AlarmActions ?? []),
        ...(alarm.OKActions ?? []),
        ...(alarm.InsufficientDataActions ?? []),
    ];
    return el(
        "article",
        head({
            title: name,
            from: [["Alarms", href("alarms")]],
            sub: copied(alarm.AlarmArn),
            actions: badge(alarm.StateValue),
        }),
        panel(
            null,
            facts([
                ["When", longText(conditionOf(alarm))],
                ["Since", ago(alarm.StateUpdatedTimestamp)],
                ["Reason", alarm.StateReason && longText(alarm.StateReason, 300)],
                ["Threshold", number(alarm.Threshold)],
                ["Missing data", alarm.TreatMissingData],
                [
                    "Actions",
                    alarm.ActionsEnabled
                        ? actions.length
                            ? actions.map((one) => [arnLink(one), " "])
                            : "none"
                        : "off",
                ],
                ["Description", alarm.AlarmDescription && longText(alarm.AlarmDescription, 300)],
            ]),
        ),
        alarm.MetricName && (await chart(place, alarm)),
        el("section.stack", el("h2", "History"), history(told.AlarmHistoryItems ?? [])),
    );
}

/** The metric in the alarm's own periods: what stands for others can't be held against its threshold. */
function chart(place, alarm) {
    const stat = alarm.ExtendedStatistic ?? alarm.Statistic;
    return metricCharts(
        place,
        [
            {
                title: `${alarm.Namespace} ${alarm.MetricName}`,
                lines: [
                    {
                        name: `${stat} of ${alarm.MetricName}`,
                        namespace: alarm.Namespace,
                        metric: alarm.MetricName,
                        dimensions: dimensionsOf(alarm),
                        stat,
                        period: alarm.Period,
                    },
                ],
                marks: [{ name: `threshold ${number(alarm.Threshold)}`, value: alarm.Threshold, tone: "bad" }],
            },
        ],
        { ranges: RANGES.slice(0, alarm.Period >= 300 ? 4 : alarm.Period >= 60 ? 3 : 2) },
    );
}

function history(items) {
    if (!items.length) return empty("Nothing has happened to this alarm yet.");
    return table({
        label: "History",
        rows: items,
        columns: [
            { title: "What", cell: (one) => longText(one.HistorySummary, 200) },
            { title: "Kind", cell: (one) => named(one.HistoryItemType) },
            timeColumn("When", (one) => one.Timestamp, moment),
        ],
    }).node;
}
