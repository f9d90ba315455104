"""The server's time, moved by its user: what waits for a time happens at once, and what is the machine's stays so."""

import json
import threading
import time

from martlet_server import eventually


def advance(martlet, duration):
    return martlet.cli("clock", "advance", duration).stdout


def clock(martlet):
    return martlet.get(f"{martlet.endpoint}/_martlet/clock")[2]


class TestClock:
    def test_shows_the_time(self, martlet):
        shown = martlet.cli("clock").stdout
        assert shown.startswith("20") and shown.strip().endswith("Z") and "ahead" not in shown
        assert clock(martlet)["rate"] == 1

    def test_a_delayed_message_comes_at_once_to_who_waits_for_it(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="delayed")["QueueUrl"]
        sqs.send_message(QueueUrl=url, MessageBody="late", DelaySeconds=900)
        assert "Messages" not in sqs.receive_message(QueueUrl=url)
        received = []
        waiter = threading.Thread(
            target=lambda: received.append(martlet.boto("sqs").receive_message(QueueUrl=url, WaitTimeSeconds=20)))
        began = time.monotonic()
        waiter.start()
        time.sleep(0.5)
        assert "ahead of the machine's" in advance(martlet, "15m")
        waiter.join(30)
        assert received[0]["Messages"][0]["Body"] == "late"
        assert time.monotonic() - began < 15

    def test_a_visibility_timeout_ends_at_once(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="seen", Attributes={"VisibilityTimeout": "43200"})["QueueUrl"]
        sqs.send_message(QueueUrl=url, MessageBody="again")
        assert len(sqs.receive_message(QueueUrl=url)["Messages"]) == 1
        assert "Messages" not in sqs.receive_message(QueueUrl=url)
        advance(martlet, "12h")
        assert sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"] == "again"

    def test_retries_of_an_event_come_at_once(self, martlet, make_function):
        client = make_function("failing", "def handler(event, context):\n    print('TRY')\n    raise ValueError('no')\n")
        client.invoke(FunctionName="failing", InvocationType="Event", Payload=b"{}")

        def tries():
            try:
                events = martlet.boto("logs").filter_log_events(logGroupName="/aws/lambda/failing", filterPattern="TRY")
            except client.exceptions.ClientError:
                return 0
            return len(events["events"])

        began = time.monotonic()
        for count in (1, 2, 3):
            assert eventually(lambda: tries() == count), tries()
            advance(martlet, "2m")
        assert time.monotonic() - began < 60
        time.sleep(1.5)
        assert tries() == 3

    def test_a_running_function_keeps_its_time_and_its_keys(self, martlet, make_function):
        source = """
            import boto3, time

            def handler(event, context):
                before = context.get_remaining_time_in_millis()
                time.sleep(2)
                after = context.get_remaining_time_in_millis()
                return [before - after, boto3.client("sts").get_caller_identity()["Arn"]]
        """
        lines = [line[12:] for line in source.splitlines()]
        client = make_function("running", "\n".join(lines), Timeout=20)
        answers = []
        caller = threading.Thread(
            target=lambda: answers.append(martlet.boto("lambda").invoke(FunctionName="running", Payload=b"{}")))
        caller.start()
        time.sleep(1.5)
        advance(martlet, "2d")
        caller.join(60)
        assert "FunctionError" not in answers[0]
        spent, arn = json.loads(answers[0]["Payload"].read())
        assert 1_900 < spent < 8_000
        assert arn.endswith("assumed-role/function/running")
        # Its environment is kept, with keys that end by the machine's clock.
        assert "FunctionError" not in client.invoke(FunctionName="running", Payload=b"{}")

    def test_keys_end_by_the_machines_clock(self, martlet, role):
        sts = martlet.boto("sts")
        keys = sts.get_session_token(DurationSeconds=900)["Credentials"]
        assert 800 < keys["Expiration"].timestamp() - time.time() < 1_000
        advance(martlet, "1h")
        session = martlet.boto(
            "sts", key=keys["AccessKeyId"], secret=keys["SecretAccessKey"], aws_session_token=keys["SessionToken"])
        assert session.get_caller_identity()["Account"] == "000000000000"

    def test_a_rate_makes_time_go_faster(self, martlet):
        assert "60 times as fast" in martlet.cli("clock", "rate", "60").stdout
        before = clock(martlet)["aheadSeconds"]
        time.sleep(1)
        assert clock(martlet)["aheadSeconds"] - before > 50
        martlet.cli("clock", "rate", "1")
        before = clock(martlet)["aheadSeconds"]
        time.sleep(0.5)
        assert clock(martlet)["aheadSeconds"] == before

    def test_a_restart_does_not_go_back(self, martlet):
        before = clock(martlet)
        assert before["aheadSeconds"] > 3_600
        martlet.kill9()
        martlet.start()
        after = clock(martlet)
        assert after["time"] > before["time"]
        assert after["aheadSeconds"] >= before["aheadSeconds"]
        assert "ahead of the machine's; see `martlet clock`" in martlet.log()

    def test_what_is_no_time_is_refused_in_plain_words(self, martlet):
        for arguments in (["advance", "soon"], ["advance", "-5m"], ["rate", "0"], ["rate", "fast"]):
            refused = martlet.cli("clock", *arguments, check=False)
            assert refused.returncode != 0 and "Error" in refused.stderr
        assert "from 1 to 86400" in martlet.cli("clock", "rate", "0", check=False).stderr

    def test_nobody_from_elsewhere_moves_it(self, martlet):
        before = clock(martlet)["aheadSeconds"]
        for header in ("X-Forwarded-For", "Origin"):
            status, _, _ = martlet.get(
                f"{martlet.endpoint}/_martlet/clock", "POST", b'{"advance": 60}', {header: "http://elsewhere"})
            assert status == 403
        assert clock(martlet)["aheadSeconds"] == before
