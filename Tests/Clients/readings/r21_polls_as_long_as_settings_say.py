# EXPECT retryInCode
import os
import time
import boto3
glue = boto3.client("glue")
PAUSE = int(os.environ["PAUSE"])
def handler(event, context):
    state = "RUNNING"
    while state == "RUNNING":
        time.sleep(PAUSE)
        state = glue.get_job_run(JobName="j", RunId=event["run"])["JobRun"]["JobRunState"]
    return {"state": state.lower()}
