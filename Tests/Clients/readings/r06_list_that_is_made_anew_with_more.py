# EXPECT state
class Log:
    def __init__(self):
        self.lines = []
    def add(self, line):
        self.lines = [*self.lines, line]
log = Log()
def handler(event, context):
    log.add(event["line"])
    return {"line": event["line"].upper()}
