# EXPECT none
class Holder:
    items = []
    names = ["a"]

    def __init__(self):
        self.own = []

    @classmethod
    def begin(cls):
        cls.items = []


def handler(event, context):
    Holder.begin()
    Holder.items.append(event["id"])
    holder = Holder()
    holder.own.append(event["id"])
    return {"items": len(Holder.items), "own": len(holder.own), "names": len(Holder.names)}
