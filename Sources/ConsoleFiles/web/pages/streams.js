// The list of streams of Kinesis.

import { collect } from "../kit/api.js";
import { listPage } from "../kit/list-page.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { nameColumn, timeColumn } from "../kit/table.js";

export const show = (place) =>
    listPage(place, {
        title: "Streams",
        noun: "stream",
        words: (stream) => stream.StreamName,
        load: () => collect("Kinesis", "ListStreams", {}, "StreamSummaries", "NextToken", place.signal),
        href: (stream) => href("streams", stream.StreamName),
        nothing: ["No stream is here yet.", "aws kinesis create-stream --stream-name clicks --shard-count 1"],
        columns: [
            nameColumn("Name", (stream) => stream.StreamName),
            { title: "State", cell: (stream) => badge(stream.StreamStatus) },
            { title: "Mode", cell: (stream) => stream.StreamModeDetails?.StreamMode ?? "–" },
            timeColumn("Made", (stream) => stream.StreamCreationTimestamp),
        ],
    });
