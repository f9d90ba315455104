// One stream of Kinesis: its settings, its shards, and what was counted of it.

import { call, collect } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { bytes, lasting, number, time } from "../kit/format.js";
import { linesOf, metricCharts } from "../kit/metrics.js";
import { badge, copied, facts, head, panel } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { nameColumn, table } from "../kit/table.js";
import { name as named } from "../kit/text.js";

export async function show(place) {
    const { name } = place.params;
    place.title = name;
    const [{ StreamDescriptionSummary: told }, shards, charts] = await Promise.all([
        call("Kinesis", "DescribeStreamSummary", { StreamName: name }, place.signal),
        collect(
            "Kinesis",
            "ListShards",
            { StreamName: name, MaxResults: 1000 },
            "Shards",
            "NextToken",
            place.signal,
            1,
        ),
        measures(place, name),
    ]);
    return el(
        "article",
        head({
            title: name,
            from: [["Streams", href("streams")]],
            sub: copied(told.StreamARN),
            actions: badge(told.StreamStatus),
        }),
        panel(
            null,
            facts([
                ["Open shards", number(told.OpenShardCount)],
                ["Kept for", lasting(told.RetentionPeriodHours * 3600)],
                ["Mode", told.StreamModeDetails?.StreamMode],
                ["Consumers", number(told.ConsumerCount ?? 0)],
                ["Made", time(told.StreamCreationTimestamp)],
            ]),
        ),
        charts,
        el("section.stack", el("h2", "Shards"), shardTable(shards.items)),
    );
}

function measures(place, StreamName) {
    const line = linesOf("AWS/Kinesis", { StreamName });
    return metricCharts(place, [
        {
            title: "Records",
            kind: "bar",
            lines: [line("IncomingRecords", "Sum", "in"), line("GetRecords.Records", "Sum", "out")],
        },
        {
            title: "Bytes",
            kind: "bar",
            told: bytes,
            lines: [line("IncomingBytes", "Sum", "in"), line("GetRecords.Bytes", "Sum", "out")],
        },
    ]);
}

function shardTable(rows) {
    return table({
        label: "Shards",
        rows,
        columns: [
            nameColumn("Shard", (one) => one.ShardId),
            {
                title: "State",
                cell: (one) =>
                    one.SequenceNumberRange?.EndingSequenceNumber ? badge("closed", "plain") : badge("open", "ok"),
            },
            { title: "First hash key", cell: (one) => el("span.mono", named(one.HashKeyRange?.StartingHashKey)) },
            { title: "Last hash key", cell: (one) => el("span.mono", named(one.HashKeyRange?.EndingHashKey)) },
        ],
    }).node;
}
