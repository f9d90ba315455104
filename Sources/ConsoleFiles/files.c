#include "ConsoleFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* One entry a file: a text, which a NUL ends. */
static const struct console_file files[] = {
    {"advice/finding.js", (const unsigned char[]){
#embed "web/advice/finding.js" suffix(, 0)
    }},
    {"buckets/rows.js", (const unsigned char[]){
#embed "web/buckets/rows.js" suffix(, 0)
    }},
    {"buckets/upload.js", (const unsigned char[]){
#embed "web/buckets/upload.js" suffix(, 0)
    }},
    {"costs/list.js", (const unsigned char[]){
#embed "web/costs/list.js" suffix(, 0)
    }},
    {"css/advice.css", (const unsigned char[]){
#embed "web/css/advice.css" suffix(, 0)
    }},
    {"css/base.css", (const unsigned char[]){
#embed "web/css/base.css" suffix(, 0)
    }},
    {"css/forms.css", (const unsigned char[]){
#embed "web/css/forms.css" suffix(, 0)
    }},
    {"css/frame.css", (const unsigned char[]){
#embed "web/css/frame.css" suffix(, 0)
    }},
    {"css/parts.css", (const unsigned char[]){
#embed "web/css/parts.css" suffix(, 0)
    }},
    {"css/tables.css", (const unsigned char[]){
#embed "web/css/tables.css" suffix(, 0)
    }},
    {"css/tokens.css", (const unsigned char[]){
#embed "web/css/tokens.css" suffix(, 0)
    }},
    {"css/traces.css", (const unsigned char[]){
#embed "web/css/traces.css" suffix(, 0)
    }},
    {"frame.js", (const unsigned char[]){
#embed "web/frame.js" suffix(, 0)
    }},
    {"functions/cold.js", (const unsigned char[]){
#embed "web/functions/cold.js" suffix(, 0)
    }},
    {"functions/flame.js", (const unsigned char[]){
#embed "web/functions/flame.js" suffix(, 0)
    }},
    {"functions/measures.js", (const unsigned char[]){
#embed "web/functions/measures.js" suffix(, 0)
    }},
    {"functions/settings.js", (const unsigned char[]){
#embed "web/functions/settings.js" suffix(, 0)
    }},
    {"functions/test.js", (const unsigned char[]){
#embed "web/functions/test.js" suffix(, 0)
    }},
    {"functions/triggers.js", (const unsigned char[]){
#embed "web/functions/triggers.js" suffix(, 0)
    }},
    {"functions/tuning.js", (const unsigned char[]){
#embed "web/functions/tuning.js" suffix(, 0)
    }},
    {"functions/versions.js", (const unsigned char[]){
#embed "web/functions/versions.js" suffix(, 0)
    }},
    {"icons.svg", (const unsigned char[]){
#embed "web/icons.svg" suffix(, 0)
    }},
    {"index.html", (const unsigned char[]){
#embed "web/index.html" suffix(, 0)
    }},
    {"kit/api.js", (const unsigned char[]){
#embed "web/kit/api.js" suffix(, 0)
    }},
    {"kit/base64.js", (const unsigned char[]){
#embed "web/kit/base64.js" suffix(, 0)
    }},
    {"kit/chart.js", (const unsigned char[]){
#embed "web/kit/chart.js" suffix(, 0)
    }},
    {"kit/clock.js", (const unsigned char[]){
#embed "web/kit/clock.js" suffix(, 0)
    }},
    {"kit/context.js", (const unsigned char[]){
#embed "web/kit/context.js" suffix(, 0)
    }},
    {"kit/copy.js", (const unsigned char[]){
#embed "web/kit/copy.js" suffix(, 0)
    }},
    {"kit/dialog.js", (const unsigned char[]){
#embed "web/kit/dialog.js" suffix(, 0)
    }},
    {"kit/dom.js", (const unsigned char[]){
#embed "web/kit/dom.js" suffix(, 0)
    }},
    {"kit/fields.js", (const unsigned char[]){
#embed "web/kit/fields.js" suffix(, 0)
    }},
    {"kit/format.js", (const unsigned char[]){
#embed "web/kit/format.js" suffix(, 0)
    }},
    {"kit/keys.js", (const unsigned char[]){
#embed "web/kit/keys.js" suffix(, 0)
    }},
    {"kit/links.js", (const unsigned char[]){
#embed "web/kit/links.js" suffix(, 0)
    }},
    {"kit/list-page.js", (const unsigned char[]){
#embed "web/kit/list-page.js" suffix(, 0)
    }},
    {"kit/lists.js", (const unsigned char[]){
#embed "web/kit/lists.js" suffix(, 0)
    }},
    {"kit/live.js", (const unsigned char[]){
#embed "web/kit/live.js" suffix(, 0)
    }},
    {"kit/metrics.js", (const unsigned char[]){
#embed "web/kit/metrics.js" suffix(, 0)
    }},
    {"kit/parts.js", (const unsigned char[]){
#embed "web/kit/parts.js" suffix(, 0)
    }},
    {"kit/ranges.js", (const unsigned char[]){
#embed "web/kit/ranges.js" suffix(, 0)
    }},
    {"kit/reports.js", (const unsigned char[]){
#embed "web/kit/reports.js" suffix(, 0)
    }},
    {"kit/router.js", (const unsigned char[]){
#embed "web/kit/router.js" suffix(, 0)
    }},
    {"kit/scripts.js", (const unsigned char[]){
#embed "web/kit/scripts.js" suffix(, 0)
    }},
    {"kit/search.js", (const unsigned char[]){
#embed "web/kit/search.js" suffix(, 0)
    }},
    {"kit/states.js", (const unsigned char[]){
#embed "web/kit/states.js" suffix(, 0)
    }},
    {"kit/table.js", (const unsigned char[]){
#embed "web/kit/table.js" suffix(, 0)
    }},
    {"kit/text.js", (const unsigned char[]){
#embed "web/kit/text.js" suffix(, 0)
    }},
    {"kit/theme.js", (const unsigned char[]){
#embed "web/kit/theme.js" suffix(, 0)
    }},
    {"kit/ticks.js", (const unsigned char[]){
#embed "web/kit/ticks.js" suffix(, 0)
    }},
    {"logs/insights.js", (const unsigned char[]){
#embed "web/logs/insights.js" suffix(, 0)
    }},
    {"logs/lines.js", (const unsigned char[]){
#embed "web/logs/lines.js" suffix(, 0)
    }},
    {"logs/search.js", (const unsigned char[]){
#embed "web/logs/search.js" suffix(, 0)
    }},
    {"logs/tail.js", (const unsigned char[]){
#embed "web/logs/tail.js" suffix(, 0)
    }},
    {"main.js", (const unsigned char[]){
#embed "web/main.js" suffix(, 0)
    }},
    {"martlet.svg", (const unsigned char[]){
#embed "web/martlet.svg" suffix(, 0)
    }},
    {"metrics/condition.js", (const unsigned char[]){
#embed "web/metrics/condition.js" suffix(, 0)
    }},
    {"metrics/unit.js", (const unsigned char[]){
#embed "web/metrics/unit.js" suffix(, 0)
    }},
    {"overview/rates.js", (const unsigned char[]){
#embed "web/overview/rates.js" suffix(, 0)
    }},
    {"pages/advice.js", (const unsigned char[]){
#embed "web/pages/advice.js" suffix(, 0)
    }},
    {"pages/alarm.js", (const unsigned char[]){
#embed "web/pages/alarm.js" suffix(, 0)
    }},
    {"pages/alarms.js", (const unsigned char[]){
#embed "web/pages/alarms.js" suffix(, 0)
    }},
    {"pages/bucket.js", (const unsigned char[]){
#embed "web/pages/bucket.js" suffix(, 0)
    }},
    {"pages/buckets.js", (const unsigned char[]){
#embed "web/pages/buckets.js" suffix(, 0)
    }},
    {"pages/bus.js", (const unsigned char[]){
#embed "web/pages/bus.js" suffix(, 0)
    }},
    {"pages/buses.js", (const unsigned char[]){
#embed "web/pages/buses.js" suffix(, 0)
    }},
    {"pages/costs.js", (const unsigned char[]){
#embed "web/pages/costs.js" suffix(, 0)
    }},
    {"pages/function.js", (const unsigned char[]){
#embed "web/pages/function.js" suffix(, 0)
    }},
    {"pages/functions.js", (const unsigned char[]){
#embed "web/pages/functions.js" suffix(, 0)
    }},
    {"pages/log-group.js", (const unsigned char[]){
#embed "web/pages/log-group.js" suffix(, 0)
    }},
    {"pages/logs.js", (const unsigned char[]){
#embed "web/pages/logs.js" suffix(, 0)
    }},
    {"pages/map.js", (const unsigned char[]){
#embed "web/pages/map.js" suffix(, 0)
    }},
    {"pages/metrics.js", (const unsigned char[]){
#embed "web/pages/metrics.js" suffix(, 0)
    }},
    {"pages/object.js", (const unsigned char[]){
#embed "web/pages/object.js" suffix(, 0)
    }},
    {"pages/overview.js", (const unsigned char[]){
#embed "web/pages/overview.js" suffix(, 0)
    }},
    {"pages/queue.js", (const unsigned char[]){
#embed "web/pages/queue.js" suffix(, 0)
    }},
    {"pages/queues.js", (const unsigned char[]){
#embed "web/pages/queues.js" suffix(, 0)
    }},
    {"pages/stack.js", (const unsigned char[]){
#embed "web/pages/stack.js" suffix(, 0)
    }},
    {"pages/stacks.js", (const unsigned char[]){
#embed "web/pages/stacks.js" suffix(, 0)
    }},
    {"pages/stream.js", (const unsigned char[]){
#embed "web/pages/stream.js" suffix(, 0)
    }},
    {"pages/streams.js", (const unsigned char[]){
#embed "web/pages/streams.js" suffix(, 0)
    }},
    {"pages/table.js", (const unsigned char[]){
#embed "web/pages/table.js" suffix(, 0)
    }},
    {"pages/tables.js", (const unsigned char[]){
#embed "web/pages/tables.js" suffix(, 0)
    }},
    {"pages/topic.js", (const unsigned char[]){
#embed "web/pages/topic.js" suffix(, 0)
    }},
    {"pages/topics.js", (const unsigned char[]){
#embed "web/pages/topics.js" suffix(, 0)
    }},
    {"pages/trace.js", (const unsigned char[]){
#embed "web/pages/trace.js" suffix(, 0)
    }},
    {"pages/traces.js", (const unsigned char[]){
#embed "web/pages/traces.js" suffix(, 0)
    }},
    {"queues/measures.js", (const unsigned char[]){
#embed "web/queues/measures.js" suffix(, 0)
    }},
    {"queues/message.js", (const unsigned char[]){
#embed "web/queues/message.js" suffix(, 0)
    }},
    {"queues/messages.js", (const unsigned char[]){
#embed "web/queues/messages.js" suffix(, 0)
    }},
    {"queues/redrive.js", (const unsigned char[]){
#embed "web/queues/redrive.js" suffix(, 0)
    }},
    {"queues/send.js", (const unsigned char[]){
#embed "web/queues/send.js" suffix(, 0)
    }},
    {"queues/settings.js", (const unsigned char[]){
#embed "web/queues/settings.js" suffix(, 0)
    }},
    {"routes.js", (const unsigned char[]){
#embed "web/routes.js" suffix(, 0)
    }},
    {"tables/item.js", (const unsigned char[]){
#embed "web/tables/item.js" suffix(, 0)
    }},
    {"tables/items.js", (const unsigned char[]){
#embed "web/tables/items.js" suffix(, 0)
    }},
    {"tables/keys.js", (const unsigned char[]){
#embed "web/tables/keys.js" suffix(, 0)
    }},
    {"tables/measures.js", (const unsigned char[]){
#embed "web/tables/measures.js" suffix(, 0)
    }},
    {"tables/settings.js", (const unsigned char[]){
#embed "web/tables/settings.js" suffix(, 0)
    }},
    {"tables/values.js", (const unsigned char[]){
#embed "web/tables/values.js" suffix(, 0)
    }},
    {"traces/costs.js", (const unsigned char[]){
#embed "web/traces/costs.js" suffix(, 0)
    }},
    {"traces/detail.js", (const unsigned char[]){
#embed "web/traces/detail.js" suffix(, 0)
    }},
    {"traces/graph.js", (const unsigned char[]){
#embed "web/traces/graph.js" suffix(, 0)
    }},
    {"traces/list.js", (const unsigned char[]){
#embed "web/traces/list.js" suffix(, 0)
    }},
    {"traces/tree.js", (const unsigned char[]){
#embed "web/traces/tree.js" suffix(, 0)
    }},
    {"traces/waterfall.js", (const unsigned char[]){
#embed "web/traces/waterfall.js" suffix(, 0)
    }},

    /* Debian's libjs-chart.js. */
    {"lib/chart.js", (const unsigned char[]){
#embed "/usr/share/javascript/chart.js/chart.min.js" suffix(, 0)
    }},
    /* Debian's node-d3. */
    {"lib/d3.js", (const unsigned char[]){
#embed "/usr/share/nodejs/d3/dist/d3.min.js" suffix(, 0)
    }},
    /* Debian's node-dagre-d3-renderer. */
    {"lib/dagre-d3.js", (const unsigned char[]){
#embed "/usr/share/nodejs/dagre-d3/dist/dagre-d3.min.js" suffix(, 0)
    }},
};

const struct console_file *const console_files = files;
const unsigned long console_file_count = sizeof files / sizeof files[0];
