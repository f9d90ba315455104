"""Application Auto Scaling for the provisioned concurrency of functions."""

import json

import pytest

from martlet_server import ACCOUNT, REGION, eventually, refusal

SOURCE = "def handler(event, context):\n    return 1\n"
DIMENSION = {"ServiceNamespace": "lambda", "ScalableDimension": "lambda:function:ProvisionedConcurrency"}
TARGET = DIMENSION | {"ResourceId": "function:f:live"}
TRACKING = {
    "TargetValue": 0.7, "ScaleInCooldown": 60,
    "PredefinedMetricSpecification": {"PredefinedMetricType": "LambdaProvisionedConcurrencyUtilization"},
}
TEMPLATE = json.dumps({"Resources": {
    "Target": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": DIMENSION | {
        "ResourceId": "function:f:other", "MinCapacity": 1, "MaxCapacity": 3,
        "ScheduledActions": [{
            "ScheduledActionName": "morning", "Schedule": "cron(0 8 * * ? *)", "Timezone": "Europe/Berlin",
            "ScalableTargetAction": {"MinCapacity": 2}}]}},
    "Policy": {"Type": "AWS::ApplicationAutoScaling::ScalingPolicy", "Properties": {
        "PolicyName": "track", "PolicyType": "TargetTrackingScaling", "ScalingTargetId": {"Ref": "Target"},
        "TargetTrackingScalingPolicyConfiguration": TRACKING}},
}})


class TestScaling:
    long = True

    @pytest.fixture(scope="class")
    def functions(self, make_function):
        client = make_function("f", SOURCE)
        client.publish_version(FunctionName="f")
        for name in ("live", "other"):
            client.create_alias(FunctionName="f", Name=name, FunctionVersion="1")
        return client

    @pytest.fixture(scope="class")
    def client(self, martlet, functions):
        return martlet.boto("application-autoscaling")

    def test_a_target_is_brought_to_its_bounds(self, client, functions):
        made = client.register_scalable_target(**TARGET, MinCapacity=1, MaxCapacity=4, Tags={"a": "b"})["ScalableTargetARN"]
        assert made.startswith(f"arn:aws:application-autoscaling:{REGION}:{ACCOUNT}:scalable-target/")
        provisioned = lambda: functions.get_provisioned_concurrency_config(FunctionName="f", Qualifier="live")
        assert eventually(lambda: provisioned()["Status"] == "READY")
        assert provisioned()["RequestedProvisionedConcurrentExecutions"] == 1
        client.register_scalable_target(**TARGET, MinCapacity=2)
        assert provisioned()["RequestedProvisionedConcurrentExecutions"] == 2
        shown = client.describe_scalable_targets(ServiceNamespace="lambda", ResourceIds=["function:f:live"])["ScalableTargets"]
        assert [(item["MinCapacity"], item["MaxCapacity"], item["ScalableTargetARN"]) for item in shown] == [(2, 4, made)]
        assert shown[0]["SuspendedState"]["ScheduledScalingSuspended"] is False
        assert client.list_tags_for_resource(ResourceARN=made)["Tags"] == {"a": "b"}
        client.tag_resource(ResourceARN=made, Tags={"c": "d"})
        client.untag_resource(ResourceARN=made, TagKeys=["a"])
        assert client.list_tags_for_resource(ResourceARN=made)["Tags"] == {"c": "d"}
        activities = client.describe_scaling_activities(ServiceNamespace="lambda")["ScalingActivities"]
        assert [(item["Description"], item["StatusCode"]) for item in activities] == [
            ("Setting desired capacity to 2.", "Successful"), ("Setting desired capacity to 1.", "Successful")]

    def test_policies_are_made_shown_and_deleted(self, client):
        put = client.put_scaling_policy(
            **TARGET, PolicyName="p", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration=TRACKING)
        assert put["PolicyARN"].endswith(":resource/lambda/function:f:live:policyName/p")
        shown = client.describe_scaling_policies(ServiceNamespace="lambda")["ScalingPolicies"]
        assert [(item["PolicyARN"], item["TargetTrackingScalingPolicyConfiguration"]) for item in shown] == [(put["PolicyARN"], TRACKING)]
        client.delete_scaling_policy(**TARGET, PolicyName="p")
        assert refusal(client.delete_scaling_policy, **TARGET, PolicyName="p")[0] == "ObjectNotFoundException"

    def test_schedules_change_the_bounds(self, client, functions):
        client.put_scheduled_action(
            **TARGET, ScheduledActionName="often", Schedule="rate(1 minute)", ScalableTargetAction={"MinCapacity": 3})
        client.put_scheduled_action(
            **TARGET, ScheduledActionName="daily", Schedule="cron(0 9 * * ? *)", Timezone="America/New_York",
            ScalableTargetAction={"MaxCapacity": 9})
        pages = client.get_paginator("describe_scheduled_actions").paginate(
            ServiceNamespace="lambda", PaginationConfig={"PageSize": 1})
        assert [item["ScheduledActionName"] for page in pages for item in page["ScheduledActions"]] == ["daily", "often"]
        count = lambda: functions.get_provisioned_concurrency_config(
            FunctionName="f", Qualifier="live")["RequestedProvisionedConcurrentExecutions"]
        assert eventually(lambda: count() == 3, 90, 1)
        client.delete_scheduled_action(**TARGET, ScheduledActionName="often")
        client.deregister_scalable_target(**TARGET)
        assert client.describe_scheduled_actions(ServiceNamespace="lambda")["ScheduledActions"] == []
        functions.delete_provisioned_concurrency_config(FunctionName="f", Qualifier="live")

    def test_bad_input_is_refused(self, client):
        register = client.register_scalable_target
        assert refusal(register, **TARGET, MinCapacity=3, MaxCapacity=2)[0] == "ValidationException"
        assert refusal(register, **TARGET, MinCapacity=-1, MaxCapacity=2)[0] == "ValidationException"
        for resource in ("function:f:$LATEST", "function:f", "table/f", "function:none:live"):
            assert refusal(register, **DIMENSION, ResourceId=resource, MinCapacity=1, MaxCapacity=2)[0] == "ValidationException"
        code, message = refusal(
            register, ServiceNamespace="ecs", ScalableDimension="ecs:service:DesiredCount", ResourceId="service/a/b",
            MinCapacity=1, MaxCapacity=2)
        assert code == "NotImplementedException" and "ecs" in message
        register(**TARGET, MinCapacity=0, MaxCapacity=2)
        step = {"AdjustmentType": "ChangeInCapacity", "StepAdjustments": [{"ScalingAdjustment": 1, "MetricIntervalLowerBound": 0}]}
        assert "StepScaling" in refusal(
            client.put_scaling_policy, **TARGET, PolicyName="p", PolicyType="StepScaling", StepScalingPolicyConfiguration=step)[1]
        wrong = TRACKING | {"PredefinedMetricSpecification": {"PredefinedMetricType": "DynamoDBReadCapacityUtilization"}}
        assert refusal(
            client.put_scaling_policy, **TARGET, PolicyName="p", PolicyType="TargetTrackingScaling",
            TargetTrackingScalingPolicyConfiguration=wrong)[0] == "ValidationException"
        for schedule in ("rate(0 minutes)", "cron(0 9 * * *)", "at(tomorrow)", "often"):
            assert refusal(
                client.put_scheduled_action, **TARGET, ScheduledActionName="s", Schedule=schedule,
                ScalableTargetAction={"MinCapacity": 1})[0] == "ValidationException"
        assert refusal(
            client.put_scheduled_action, **TARGET, ScheduledActionName="s", Schedule="rate(1 day)", Timezone="Nowhere/Else",
            ScalableTargetAction={"MinCapacity": 1})[0] == "ValidationException"
        assert refusal(client.describe_scalable_targets, ServiceNamespace="lambda", NextToken="x")[0] == "InvalidNextTokenException"
        assert refusal(client.describe_scalable_targets, ServiceNamespace="lambda", MaxResults=51)[0] == "ValidationException"
        client.deregister_scalable_target(**TARGET)
        assert refusal(client.deregister_scalable_target, **TARGET)[0] == "ObjectNotFoundException"

    def test_a_stack_scales_an_alias(self, martlet, client, functions):
        cloudformation = martlet.boto("cloudformation")
        wait = lambda name: cloudformation.get_waiter(name).wait(StackName="s", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        cloudformation.create_stack(StackName="s", TemplateBody=TEMPLATE)
        wait("stack_create_complete")
        shown = client.describe_scheduled_actions(ServiceNamespace="lambda")["ScheduledActions"]
        assert [(item["ScheduledActionName"], item["Timezone"]) for item in shown] == [("morning", "Europe/Berlin")]
        assert client.describe_scaling_policies(ServiceNamespace="lambda")["ScalingPolicies"][0]["PolicyName"] == "track"
        cloudformation.update_stack(StackName="s", TemplateBody=TEMPLATE.replace('"MaxCapacity": 3', '"MaxCapacity": 5'))
        wait("stack_update_complete")
        assert client.describe_scalable_targets(ServiceNamespace="lambda")["ScalableTargets"][0]["MaxCapacity"] == 5
        cloudformation.delete_stack(StackName="s")
        wait("stack_delete_complete")
        assert client.describe_scalable_targets(ServiceNamespace="lambda")["ScalableTargets"] == []
        functions.delete_provisioned_concurrency_config(FunctionName="f", Qualifier="other")
