# EXPECT none
class Batch:
    def __init__(self):
        self.rows = []

    def add(self, row):
        self.rows.append(row)

    def take(self):
        rows, self.rows = self.rows, []
        return rows


batch = Batch()


def handler(event, context):
    for record in event["Records"]:
        batch.add(record["body"])
    return batch.take()
