# EXPECT state
items = []
def handler(event, context):
    items.append(event["id"])
    i = 0
    while i < len(items):
        print(items[i]); i += 1
