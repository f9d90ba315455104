# EXPECT state
class Basket:
    items = []

    def add(self, item):
        self.items.append(item)


def handler(event, context):
    basket = Basket()
    basket.add(event["item"])
    return basket.items
