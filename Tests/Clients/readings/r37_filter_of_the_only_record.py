# EXPECT filterInCode
# DROPS s3.object.key suffix [".csv", ".tsv"]
from urllib.parse import unquote_plus
def handler(event, context):
    record = event["Records"][0]
    key = unquote_plus(record["s3"]["object"]["key"], encoding="utf-8")
    if not key.endswith((".csv", ".tsv")):
        return {"statusCode": 200}
    return load(key)
def load(key): return key.upper()
