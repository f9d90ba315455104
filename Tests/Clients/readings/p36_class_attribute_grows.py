# EXPECT state
class Holder:
    items = []


def handler(event, context):
    Holder.items.append(event)
    return len(Holder.items)
