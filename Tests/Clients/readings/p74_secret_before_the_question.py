# EXPECT secretOnEveryEvent
import boto3, json, pymysql

sm = boto3.client("secretsmanager")
connection = None


def credentials():
    return json.loads(sm.get_secret_value(SecretId="db")["SecretString"])


def handler(event, context):
    global connection
    secret = credentials()
    if connection is None:
        connection = pymysql.connect(host=secret["host"], password=secret["password"])
    with connection.cursor() as cursor:
        cursor.execute("select %s", (event["id"],))
        return cursor.fetchone()
