// Every page with its address. A page's code is loaded when it is first shown.

export const ROUTES = [
    { path: "", title: "Overview", load: () => import("./pages/overview.js") },
    { path: "map", title: "Service map", load: () => import("./pages/map.js") },
    { path: "traces", title: "Traces", load: () => import("./pages/traces.js") },
    { path: "traces/:id", title: "Trace", load: () => import("./pages/trace.js") },
    { path: "logs", title: "Logs", load: () => import("./pages/logs.js") },
    { path: "logs/:group/:tab?", title: "Log group", load: () => import("./pages/log-group.js") },
    { path: "functions", title: "Functions", load: () => import("./pages/functions.js") },
    { path: "functions/:name/:tab?", title: "Function", load: () => import("./pages/function.js") },
    { path: "queues", title: "Queues", load: () => import("./pages/queues.js") },
    { path: "queues/:name/:tab?", title: "Queue", load: () => import("./pages/queue.js") },
    { path: "topics", title: "Topics", load: () => import("./pages/topics.js") },
    { path: "topics/:name", title: "Topic", load: () => import("./pages/topic.js") },
    { path: "tables", title: "Tables", load: () => import("./pages/tables.js") },
    { path: "tables/:name/:tab?", title: "Table", load: () => import("./pages/table.js") },
    { path: "buckets", title: "Buckets", load: () => import("./pages/buckets.js") },
    { path: "buckets/:name", title: "Bucket", load: () => import("./pages/bucket.js") },
    { path: "buckets/:name/object", title: "Object", load: () => import("./pages/object.js") },
    { path: "buses", title: "Event buses", load: () => import("./pages/buses.js") },
    { path: "buses/:name", title: "Event bus", load: () => import("./pages/bus.js") },
    { path: "streams", title: "Streams", load: () => import("./pages/streams.js") },
    { path: "streams/:name", title: "Stream", load: () => import("./pages/stream.js") },
    { path: "stacks", title: "Stacks", load: () => import("./pages/stacks.js") },
    { path: "stacks/:name/:tab?", title: "Stack", load: () => import("./pages/stack.js") },
    { path: "alarms", title: "Alarms", load: () => import("./pages/alarms.js") },
    { path: "alarms/:name", title: "Alarm", load: () => import("./pages/alarm.js") },
    { path: "metrics", title: "Metrics", load: () => import("./pages/metrics.js") },
    { path: "costs", title: "Costs", load: () => import("./pages/costs.js") },
    { path: "advice", title: "Advice", load: () => import("./pages/advice.js") },
];

/** The pages in the order in which the side shows them. */
export const GROUPS = [
    ["Watch", ["", "map", "traces", "logs", "metrics", "alarms"]],
    ["Resources", ["functions", "queues", "topics", "tables", "buckets", "buses", "streams", "stacks"]],
    ["Judge", ["costs", "advice"]],
];
