"""Who may do what with a queue, and which policies SQS takes, as boto3 sees it."""

import json
import time


from conftest import TRUST
from martlet_server import ACCOUNT, REGION, eventually, refusal

ARN = f"arn:aws:sqs:{REGION}:{ACCOUNT}:"
PARTNER = "111111111111"


def policy(*statements):
    return {"Policy": json.dumps({"Version": "2012-10-17", "Statement": list(statements)})}


def statement(actions="sqs:SendMessage", principal=PARTNER, **more):
    return {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": actions, "Resource": "*"} | more


class TestOtherAccounts:
    def test_no_policy_lets_them_do_what_is_the_owners(self, martlet):
        sqs, partner = martlet.boto("sqs"), martlet.boto("sqs", key=PARTNER)
        dead = sqs.create_queue(QueueName="shared-dead")["QueueUrl"]
        url = sqs.create_queue(QueueName="shared", Attributes={
            "RedrivePolicy": json.dumps({"deadLetterTargetArn": ARN + "shared-dead", "maxReceiveCount": 1})})["QueueUrl"]
        handle = sqs.start_message_move_task(SourceArn=ARN + "shared-dead")["TaskHandle"]
        sqs.set_queue_attributes(QueueUrl=url, Attributes=policy(statement("sqs:*")))
        sqs.add_permission(QueueUrl=dead, Label="all", AWSAccountIds=[PARTNER], Actions=["*"])
        for queue in (url, dead):
            for call, parameters in [
                (partner.set_queue_attributes, {"Attributes": {"DelaySeconds": "1"}}),
                (partner.add_permission, {"Label": "more", "AWSAccountIds": [PARTNER], "Actions": ["*"]}),
                (partner.remove_permission, {"Label": "all"}), (partner.tag_queue, {"Tags": {"a": "b"}}),
                (partner.untag_queue, {"TagKeys": ["a"]}), (partner.list_queue_tags, {}), (partner.delete_queue, {}),
            ]:
                code, text = refusal(call, QueueUrl=queue, **parameters)
                assert code == "AccessDenied" and "no resource-based policy allows" in text, call
        for call, parameters in [
            (partner.list_message_move_tasks, {"SourceArn": ARN + "shared-dead"}),
            (partner.start_message_move_task, {"SourceArn": ARN + "shared-dead"}),
            (partner.cancel_message_move_task, {"TaskHandle": handle}),
        ]:
            assert refusal(call, **parameters)[0] == "AccessDenied", call
        partner.send_message(QueueUrl=url, MessageBody="allowed")
        assert partner.receive_message(QueueUrl=url)["Messages"][0]["Body"] == "allowed"
        partner.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
        partner.purge_queue(QueueUrl=dead)
        assert partner.get_queue_url(QueueName="shared", QueueOwnerAWSAccountId=ACCOUNT)["QueueUrl"] == url

    def test_whom_no_policy_lets_in_finds_no_queue(self, martlet):
        sqs, partner = martlet.boto("sqs"), martlet.boto("sqs", key=PARTNER)
        url = sqs.create_queue(QueueName="hidden")["QueueUrl"]
        for name in ("hidden", "nowhere"):
            assert refusal(partner.get_queue_url, QueueName=name, QueueOwnerAWSAccountId=ACCOUNT) == (
                "AWS.SimpleQueueService.NonExistentQueue",
                "The specified queue does not exist or you do not have access to it.")
        text = refusal(partner.send_message, QueueUrl=url, MessageBody="x")[1]
        assert "perform: sqs:sendmessage on resource" in text and "allows the sqs:sendmessage action" in text


class TestWhatIsTaken:
    def test_quotas_actions_and_principals(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="strict")["QueueUrl"]

        def refused(*statements):
            return refusal(sqs.set_queue_attributes, QueueUrl=url, Attributes=policy(*statements))

        sent = "from the submitted policy, max allowed is"
        actions = ["sqs:" + name for name in (
            "SendMessage", "ReceiveMessage", "DeleteMessage", "GetQueueUrl", "GetQueueAttributes", "PurgeQueue",
            "ChangeMessageVisibility", "ListDeadLetterSourceQueues", "ListQueueTags", "TagQueue")]
        assert refused(statement(actions)) == ("OverLimit", f"10 actions were found in a statement {sent} 7")
        assert refused(*[statement(Sid=str(i)) for i in range(21)]) == (
            "OverLimit", "21 statements were found in the submitted policy, max allowed is 20")
        assert refused(statement(principal=[str(10**11 + i) for i in range(51)]))[0] == "OverLimit"
        assert refused(statement(Condition={"StringEquals": {f"aws:k{i}": "v" for i in range(11)}}))[0] == "OverLimit"
        assert refused(statement(Sid="s" * 8_192)) == ("OverLimit", "Submitted policy is over max allowed size.")
        invalid = ("InvalidAttributeValue", "Invalid value for the parameter Policy.")
        assert refused(statement("s3:GetObject")) == invalid
        role = f"arn:aws:iam::{ACCOUNT}:role/sender"
        assert refused(statement(principal=role)) == invalid
        martlet.boto("iam").create_role(RoleName="sender", AssumeRolePolicyDocument=TRUST)
        sqs.set_queue_attributes(QueueUrl=url, Attributes=policy(statement(principal=role)))
        assert refusal(sqs.tag_queue, QueueUrl=url, Tags={"aws:mine": "x"})[0] == "InvalidParameterValue"


class TestMoves:
    def test_a_message_that_was_sent_to_the_dead_letter_queue_itself(self, martlet):
        sqs = martlet.boto("sqs")
        dead = sqs.create_queue(QueueName="direct-dead")["QueueUrl"]
        sqs.create_queue(QueueName="direct", Attributes={
            "RedrivePolicy": json.dumps({"deadLetterTargetArn": ARN + "direct-dead", "maxReceiveCount": 1})})
        sqs.send_message(QueueUrl=dead, MessageBody="a")
        sqs.start_message_move_task(SourceArn=ARN + "direct-dead")

        def task():
            return sqs.list_message_move_tasks(SourceArn=ARN + "direct-dead")["Results"][0]

        assert eventually(lambda: task()["Status"] == "FAILED")
        assert task()["FailureReason"] == "CouldNotDetermineMessageSource"

    def test_what_has_just_come_back_is_among_what_is_to_be_moved(self, martlet):
        sqs = martlet.boto("sqs")
        dead = sqs.create_queue(QueueName="back-dead.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
        sqs.create_queue(QueueName="back.fifo", Attributes={
            "FifoQueue": "true",
            "RedrivePolicy": json.dumps({"deadLetterTargetArn": ARN + "back-dead.fifo", "maxReceiveCount": 1})})
        sqs.send_message(QueueUrl=dead, MessageBody="a", MessageGroupId="g", MessageDeduplicationId="1")
        # Visible again soon after a second has begun.
        time.sleep(1.02 - time.time() % 1)
        assert sqs.receive_message(QueueUrl=dead, VisibilityTimeout=1)["Messages"]
        time.sleep(1.3)
        sqs.start_message_move_task(SourceArn=ARN + "back-dead.fifo", DestinationArn=ARN + "back.fifo")

        def task():
            return sqs.list_message_move_tasks(SourceArn=ARN + "back-dead.fifo")["Results"][0]

        assert eventually(lambda: task()["Status"] == "COMPLETED")
        assert task()["ApproximateNumberOfMessagesToMove"] == task()["ApproximateNumberOfMessagesMoved"] == 1

    def test_sequence_numbers_go_on_after_a_purge(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="numbered.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]

        def send(number):
            return sqs.send_message(
                QueueUrl=url, MessageBody="m", MessageGroupId="g", MessageDeduplicationId=number)["SequenceNumber"]

        before = send("1")
        sqs.purge_queue(QueueUrl=url)
        assert send("2") > before
