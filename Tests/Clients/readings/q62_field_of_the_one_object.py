# EXPECT state
class Service:
    def __init__(self):
        self.orders = []

    def run(self, event):
        for record in event["Records"]:
            self.orders.append(record["body"])
        return self.orders


service = Service()


def handler(event, context):
    return service.run(event)
