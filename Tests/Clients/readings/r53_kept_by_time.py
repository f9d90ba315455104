# EXPECT state
import time
cache = {}
def handler(event, context):
    cache[time.time()] = event["id"]
    return cache.get(event["at"])
