// The list of alarms, those in ALARM first.

import { call } from "../kit/api.js";
import { ago } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { longText, name } from "../kit/text.js";
import { conditionOf } from "../metrics/condition.js";

const ORDER = ["ALARM", "INSUFFICIENT_DATA", "OK"];
const MOST = 1000;

export const show = (place) =>
    listPage(place, {
        title: "Alarms",
        noun: "alarm",
        words: (alarm) => `${alarm.AlarmName} ${alarm.StateValue}`,
        load: () => load(place.signal),
        href: (alarm) => href("alarms", alarm.AlarmName),
        nothing: [
            "No alarm is here yet.",
            "aws cloudwatch put-metric-alarm --alarm-name errors --namespace AWS/Lambda --metric-name Errors " +
                "--statistic Sum " +
                "--period 60 --evaluation-periods 1 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold",
        ],
        columns: [
            { title: "Name", cell: (alarm) => name(alarm.AlarmName), sort: (alarm) => alarm.AlarmName },
            { title: "State", cell: (alarm) => badge(alarm.StateValue), sort: (alarm) => alarm.StateValue },
            { title: "When", cell: (alarm) => longText(conditionOf(alarm), 120) },
            {
                title: "Since",
                kind: "when",
                cell: (alarm) => ago(alarm.StateUpdatedTimestamp),
                sort: (alarm) => alarm.StateUpdatedTimestamp,
            },
        ],
    });

async function load(signal) {
    const items = [];
    let NextToken;
    do {
        const page = await call(
            "CloudWatch",
            "DescribeAlarms",
            {
                AlarmTypes: ["MetricAlarm", "CompositeAlarm"],
                MaxRecords: 100,
                ...(NextToken && { NextToken }),
            },
            signal,
        );
        items.push(...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? []));
        ({ NextToken } = page);
    } while (NextToken && items.length < MOST);
    items.sort(
        (one, other) =>
            ORDER.indexOf(one.StateValue) - ORDER.indexOf(other.StateValue) ||
            one.AlarmName.localeCompare(other.AlarmName),
    );
    return { items, more: Boolean(NextToken) };
}
