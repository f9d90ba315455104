# EXPECT clientInHandler
import json

import boto3
from ariadne import QueryType, graphql_sync, make_executable_schema

query = QueryType()


@query.field("order")
def order(_, info, id):
    return boto3.client("dynamodb").get_item(TableName="t", Key={"id": {"S": id}}).get("Item")


schema = make_executable_schema("type Query { order(id: ID): String }", query)


def handler(event, context):
    is_fine, answer = graphql_sync(schema, json.loads(event["body"]))
    return {"statusCode": 200 if is_fine else 400, "body": json.dumps(answer)}
