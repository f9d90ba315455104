# EXPECT state
counts = {}
def handler(event, context):
    counts[event["page"]] = counts.get(event["page"], 0) + 1
    return dict(counts)
