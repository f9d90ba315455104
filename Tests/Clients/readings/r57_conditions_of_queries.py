# EXPECT none
# ARGUMENT KeyConditionExpression state = "new" AND at BETWEEN 1 AND :value
# ARGUMENT KeyConditionExpression pk = :value
# ARGUMENT KeyConditionExpression q < 3
# ARGUMENT KeyConditionExpression z = "1"
# ARGUMENT FilterExpression begins_with(a, "x") OR b >= 5 AND NOT (attribute_exists(c))
# ARGUMENT FilterExpression a = :a AND b > :b
import boto3
from boto3.dynamodb.conditions import Key, Attr
import boto3.dynamodb.conditions as c
table = boto3.resource("dynamodb").Table("orders")
client = boto3.client("dynamodb")
STATE = "new"
def handler(event, context):
    table.query(IndexName="i", KeyConditionExpression=Key("state").eq(STATE) & Key("at").between(1, event["x"]))
    table.scan(FilterExpression=Attr("a").begins_with("x") | (Attr("b").gte(5) & ~Attr("c").exists()))
    condition = Key("pk").eq(event["id"])
    table.query(KeyConditionExpression=condition, FilterExpression="a = :a " + "AND b > :b")
    options = {"KeyConditionExpression": c.Key("q").lt(3)}
    table.query(**options)
    pages = table.meta.client.get_paginator("query")
    for page in pages.paginate(TableName="t", KeyConditionExpression=Key("z").eq("1")): pass
    for page in client.get_paginator("scan").paginate(TableName="t", FilterExpression="x = :x"): pass
