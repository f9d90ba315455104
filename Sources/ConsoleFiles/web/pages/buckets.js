// The list of buckets.

import { collect } from "../kit/api.js";
import { time } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { href } from "../kit/router.js";
import { name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Buckets",
        noun: "bucket",
        words: (bucket) => bucket.Name,
        load: () => collect("S3", "ListBuckets", {}, "Buckets", "ContinuationToken", place.signal),
        href: (bucket) => href("buckets", bucket.Name),
        nothing: ["No bucket is here yet.", "aws s3 mb s3://pictures"],
        columns: [
            { title: "Name", cell: (bucket) => name(bucket.Name), sort: (bucket) => bucket.Name },
            { title: "Region", cell: (bucket) => bucket.BucketRegion ?? "–" },
            {
                title: "Made",
                kind: "when",
                cell: (bucket) => time(bucket.CreationDate),
                sort: (bucket) => bucket.CreationDate,
            },
        ],
    });
