# EXPECT state
from collections import defaultdict
groups = defaultdict(list)
def handler(event, context):
    groups[event["team"]].append(event["name"])
    return {"name": event["name"].title()}
