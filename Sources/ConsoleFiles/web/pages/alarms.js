// The list of alarms, those in ALARM first.

import { listPage } from "../kit/list-page.js";
import { listed } from "../kit/lists.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { nameColumn, timeColumn } from "../kit/table.js";
import { longText } from "../kit/text.js";
import { conditionOf } from "../metrics/condition.js";

const ORDER = ["ALARM", "INSUFFICIENT_DATA", "OK"];

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
            nameColumn("Name", (alarm) => alarm.AlarmName),
            { title: "State", cell: (alarm) => badge(alarm.StateValue), sort: (alarm) => alarm.StateValue },
            { title: "When", cell: (alarm) => longText(conditionOf(alarm), 120) },
            timeColumn("Since", (alarm) => alarm.StateUpdatedTimestamp),
        ],
    });

async function load(signal) {
    const found = await listed("alarms", signal);
    found.items.sort(
        (one, other) =>
            ORDER.indexOf(one.StateValue) - ORDER.indexOf(other.StateValue) ||
            one.AlarmName.localeCompare(other.AlarmName),
    );
    return found;
}
