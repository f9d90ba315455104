# EXPECT retryInCode
from time import sleep
import boto3

glue = boto3.client("glue")
WAIT = 10


def handler(event, context):
    run = glue.start_job_run(JobName=event["job"].strip())["JobRunId"]
    state = "RUNNING"
    while state in ("RUNNING", "STARTING"):
        sleep(WAIT)
        state = glue.get_job_run(JobName="x", RunId=run)["JobRun"]["JobRunState"]
    return state
