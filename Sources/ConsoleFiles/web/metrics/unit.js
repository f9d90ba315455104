// The unit of a metric, which its data has and its name has not.

import { call } from "../kit/api.js";
import { bytes, lasting, milliseconds, number } from "../kit/format.js";
import { dimensionList } from "../kit/metrics.js";
import { rangeOf } from "../kit/ranges.js";

const DAY = 86_400;
const TOLD = {
    "": number,
    Count: number,
    Bytes: bytes,
    "Bytes/Second": (value) => `${bytes(value)}/s`,
    "Count/Second": (value) => `${number(value)}/s`,
    Seconds: lasting,
    Milliseconds: milliseconds,
    Percent: (value) => `${number(value)} %`,
};

/** CloudWatch's name of the unit of a metric's data in the range of the page; nothing where it has none, or several. */
export async function unitOf({ namespace, metric, dimensions, stat }, place) {
    if (stat === "SampleCount") return "Count";
    const range = rangeOf(place);
    const answer = await call(
        "CloudWatch",
        "GetMetricStatistics",
        {
            Namespace: namespace,
            MetricName: metric,
            Dimensions: dimensionList(dimensions),
            StartTime: range.from,
            EndTime: range.to,
            Period: Math.min(range.seconds, DAY),
            Statistics: ["SampleCount"],
        },
        place.signal,
    );
    const units = new Set((answer.Datapoints ?? []).map((one) => one.Unit));
    const [unit] = units;
    return units.size === 1 && unit !== "None" ? unit : "";
}

/** Writes values of a unit. */
export const toldIn = (unit) => TOLD[unit] ?? ((value) => `${number(value)} ${unit}`);
