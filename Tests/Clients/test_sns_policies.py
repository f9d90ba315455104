"""Which policies, tags and endpoints SNS takes and shows, as boto3 sees it."""

import json


from conftest import TRUST
from martlet_server import ACCOUNT, REGION, eventually, refusal

PARTNER = "222222222222"


def statement(topic, action="sns:Publish", principal=PARTNER, **more):
    return {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": action, "Resource": topic} | more


class TestPolicies:
    def test_what_is_taken(self, martlet):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="strict")["TopicArn"]

        def put(*statements):
            return {"TopicArn": topic, "AttributeName": "Policy", "AttributeValue": json.dumps(
                {"Version": "2012-10-17", "Statement": list(statements)})}

        def refused(*statements):
            code, text = refusal(sns.set_topic_attributes, **put(*statements))
            assert code == "InvalidParameter"
            return text.removeprefix("Invalid parameter: ")

        assert refused(statement(topic), statement(topic)) == "Every policy statement must have a unique ID."
        assert refused(statement(topic, "s3:GetObject")) == "Policy statement action out of service scope!"
        assert refused(statement(topic, "sns:*")) == "Policy statement action out of service scope!"
        assert refused(statement(topic + "x")) == "Policy Error: null"
        role = f"arn:aws:iam::{ACCOUNT}:role/publisher"
        assert refused(statement(topic, principal=role)) == "Policy Error: PrincipalNotFound"
        martlet.boto("iam").create_role(RoleName="publisher", AssumeRolePolicyDocument=TRUST)
        sns.set_topic_attributes(**put(statement(topic, principal=role)))
        sns.set_topic_attributes(**put(statement(topic, ["sns:Publish", "SNS:DeleteTopic"])))
        partner = martlet.boto("sns", key=PARTNER)
        partner.publish(TopicArn=topic, Message="allowed")
        assert refusal(partner.tag_resource, ResourceArn=topic, Tags=[{"Key": "a", "Value": "b"}])[0] == "AuthorizationError"
        assert refusal(partner.get_topic_attributes, TopicArn=topic)[0] == "AuthorizationError"
        partner.delete_topic(TopicArn=topic)

    def test_a_template_with_a_bad_policy_is_rolled_back(self, martlet):
        cloudformation = martlet.boto("cloudformation")
        cloudformation.create_stack(StackName="bad", TemplateBody=json.dumps({"Resources": {
            "Topic": {"Type": "AWS::SNS::Topic"},
            "Policy": {"Type": "AWS::SNS::TopicPolicy", "Properties": {
                "Topics": [{"Ref": "Topic"}], "PolicyDocument": {"Statement": [
                    statement({"Ref": "Topic"}), statement({"Ref": "Topic"})]}}}}}))
        assert eventually(lambda: cloudformation.describe_stacks(
            StackName="bad")["Stacks"][0]["StackStatus"] == "ROLLBACK_COMPLETE")
        reasons = [event.get("ResourceStatusReason", "") for event in
                   cloudformation.describe_stack_events(StackName="bad")["StackEvents"]]
        assert any("Every policy statement must have a unique ID." in reason for reason in reasons)


class TestDetails:
    def test_passwords_tags_and_pending_subscriptions(self, martlet):
        sns, partner = martlet.boto("sns"), martlet.boto("sns", key=PARTNER)
        topic = sns.create_topic(Name="details")["TopicArn"]
        arn = sns.subscribe(
            TopicArn=topic, Protocol="http", Endpoint="http://username:secret@127.0.0.1:9/myroute",
            ReturnSubscriptionArn=True)["SubscriptionArn"]
        shown = "http://username:****@127.0.0.1:9/myroute"
        assert sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]["Endpoint"] == shown
        assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["Endpoint"] == shown
        assert refusal(sns.tag_resource, ResourceArn=topic, Tags=[{"Key": "aws:mine", "Value": "x"}])[0] == "InvalidParameter"
        queue = f"arn:aws:sqs:{REGION}:{PARTNER}:theirs"
        waiting = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, ReturnSubscriptionArn=True)["SubscriptionArn"]
        assert sns.get_subscription_attributes(SubscriptionArn=waiting)["Attributes"]["PendingConfirmation"] == "true"
        sns.add_permission(TopicArn=topic, Label="s", AWSAccountId=[PARTNER], ActionName=["Subscribe"])
        assert partner.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)["SubscriptionArn"] == waiting
        attributes = partner.get_subscription_attributes(SubscriptionArn=waiting)["Attributes"]
        assert attributes["PendingConfirmation"] == "false" and attributes["Owner"] == PARTNER
