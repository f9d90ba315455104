# EXPECT state
import uuid
jobs = {}
def handler(event, context):
    key = str(uuid.uuid4())
    jobs[key] = 1
    return len(jobs)
