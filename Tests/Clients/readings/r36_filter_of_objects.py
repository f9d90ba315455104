# EXPECT filterInCode
# DROPS eventName prefix ["ObjectCreated:"]
# DROPS s3.object.key suffix [".csv"]
from urllib.parse import unquote_plus
def handler(event, context):
    for record in event["Records"]:
        key = unquote_plus(record["s3"]["object"]["key"])
        if not record["eventName"].startswith("ObjectCreated:"): continue
        if key.endswith(".csv"):
            print(key.upper())
