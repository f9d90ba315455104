# EXPECT filterInCode
# DROPS body.amount numeric [[">=", 100]]
# DROPS body.name prefix ["a", "b"]
# DROPS body.x numeric [[">", 0], ["<=", 10]]
# DROPS body.user exists [true]
import json
def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if body["amount"] < 100 or not body["name"].startswith(("a", "b")):
            continue
        if not 0 < body["x"] <= 10:
            continue
        if "user" not in body: continue
        if "y" in record["body"]: continue
        work(body)
def work(b): print(b)
