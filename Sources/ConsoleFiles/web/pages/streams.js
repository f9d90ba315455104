// The list of streams of Kinesis.

import { collect } from "../kit/api.js";
import { time } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Streams",
        noun: "stream",
        words: (stream) => stream.StreamName,
        load: () => collect("Kinesis", "ListStreams", {}, "StreamSummaries", "NextToken", place.signal),
        href: (stream) => href("streams", stream.StreamName),
        nothing: ["No stream is here yet.", "aws kinesis create-stream --stream-name clicks --shard-count 1"],
        columns: [
            { title: "Name", cell: (stream) => name(stream.StreamName), sort: (stream) => stream.StreamName },
            { title: "State", cell: (stream) => badge(stream.StreamStatus) },
            { title: "Mode", cell: (stream) => stream.StreamModeDetails?.StreamMode ?? "–" },
            {
                title: "Made",
                kind: "when",
                cell: (stream) => time(stream.StreamCreationTimestamp),
                sort: (stream) => stream.StreamCreationTimestamp,
            },
        ],
    });
