# EXPECT none
cache = {}
def handler(event, context):
    global cache
    if event["id"] not in cache:
        cache = {**cache, event["id"]: event["id"] * 2}
    return cache[event["id"]]
