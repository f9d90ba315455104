# EXPECT none
import os
import requests
def handler(event, context):
    found = requests.get("http://localhost:2773/secretsmanager/get?secretId=a", headers={"X": os.environ["TOKEN"]})
    return found.json()["SecretString"] + event["x"]
