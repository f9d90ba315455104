"""kill -9: what was acknowledged is there, what was half done goes on or is rolled back."""

import json
import threading

import pytest

from martlet_server import EXAMPLES, eventually

SETTLED = ("CREATE_COMPLETE", "ROLLBACK_COMPLETE", "CREATE_FAILED")


class TestKill9:
    def test_every_acknowledged_item_is_there(self, martlet):
        client = martlet.boto("dynamodb")
        client.create_table(
            TableName="kept", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
        client.get_waiter("table_exists").wait(TableName="kept", WaiterConfig={"Delay": 1, "MaxAttempts": 20})
        acknowledged = []

        def write(worker):
            own = martlet.boto("dynamodb")
            try:
                for number in range(100_000):
                    own.put_item(TableName="kept", Item={"id": {"S": f"{worker}-{number}"}})
                    acknowledged.append(f"{worker}-{number}")
            except Exception:  # The server is gone, as intended.
                return

        workers = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
        for worker in workers:
            worker.start()
        assert eventually(lambda: len(acknowledged) > 400, 60)
        martlet.kill9()
        for worker in workers:
            worker.join(60)
        martlet.start()
        pages = martlet.boto("dynamodb").get_paginator("scan").paginate(TableName="kept")
        found = {item["id"]["S"] for page in pages for item in page["Items"]}
        assert set(acknowledged) <= found
        assert len(found) <= len(acknowledged) + 4

    @pytest.mark.parametrize("moment", ["CREATE_IN_PROGRESS AWS::IAM::Role", "CREATE_IN_PROGRESS AWS::Lambda::Function"])
    def test_a_deployment_goes_on_or_is_rolled_back(self, martlet, moment):
        stack = "killed-" + moment.split("::")[-1].lower()
        client = martlet.boto("cloudformation")
        deploying = threading.Thread(
            target=lambda: martlet.cli("deploy", EXAMPLES / "products", "--stack", stack, check=False))
        deploying.start()
        status, kind = moment.split()

        def has_come():
            try:
                events = client.describe_stack_events(StackName=stack)["StackEvents"]
            except Exception:  # The stack is not there yet.
                return False
            return any(event["ResourceStatus"] == status and event["ResourceType"] == kind for event in events)

        assert eventually(has_come, 60, every=0.01)
        martlet.kill9()
        deploying.join(120)
        martlet.start()
        client = martlet.boto("cloudformation")
        state = lambda: client.describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]
        assert eventually(lambda: state() in SETTLED, 60), state()
        assert f"Stack {stack} is" in martlet.cli("deploy", EXAMPLES / "products", "--stack", stack).stdout
        function = next(
            resource["PhysicalResourceId"] for resource in client.describe_stack_resources(StackName=stack)["StackResources"]
            if resource["ResourceType"] == "AWS::Lambda::Function")
        answer = martlet.boto("lambda").invoke(FunctionName=function, Payload=b'{"pathParameters": {"productId": "1"}}')
        assert json.loads(answer["Payload"].read())["statusCode"] == 404
        martlet.cli("down", "--stack", stack)
        assert martlet.boto("lambda").list_functions()["Functions"] == []
        assert martlet.boto("iam").list_roles()["Roles"] == []
