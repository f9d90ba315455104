# EXPECT state
class Audit:
    def __init__(self):
        self.entries = []


audit = Audit()


def handler(event, context):
    audit.entries.append(event["user"])
    return len(audit.entries)
