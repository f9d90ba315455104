// The list of buckets.

import { listPage } from "../kit/list-page.js";
import { listed } from "../kit/lists.js";
import { href } from "../kit/router.js";
import { nameColumn, timeColumn } from "../kit/table.js";

export const show = (place) =>
    listPage(place, {
        title: "Buckets",
        noun: "bucket",
        words: (bucket) => bucket.Name,
        load: () => listed("buckets", place.signal),
        href: (bucket) => href("buckets", bucket.Name),
        nothing: ["No bucket is here yet.", "aws s3 mb s3://pictures"],
        columns: [
            nameColumn("Name", (bucket) => bucket.Name),
            { title: "Region", cell: (bucket) => bucket.BucketRegion ?? "–" },
            timeColumn("Made", (bucket) => bucket.CreationDate),
        ],
    });
