# EXPECT state
def handler(event, context, acc=[]):
    acc.append(event["id"] * 2)
    return len(acc)
