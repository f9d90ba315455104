"""martlet optimize: what to change, and what shows it."""

import json
import subprocess

from conftest import settle
from martlet_server import ACCOUNT, REGION, binary, eventually

GOOD = """Transform: AWS::Serverless-2016-10-31
Resources:
  Log:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: /aws/lambda/good
      RetentionInDays: 14
  Good:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: good
      Handler: index.handler
      Runtime: python3.13
      InlineCode: "def handler(event, context): return 1"
"""
BAD = """Transform: AWS::Serverless-2016-10-31
Resources:
  Jobs:
    Type: AWS::SQS::Queue
  Table:
    Type: AWS::Serverless::SimpleTable
  Bad:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Runtime: python3.9
      Timeout: 20
      CodeUri: .
      Environment: {Variables: {TABLE: !Ref Table, API_TOKEN: abcdef123456}}
      Policies:
        - Statement: {Effect: Allow, Action: "dynamodb:*", Resource: "*"}
      Events:
        Jobs: {Type: SQS, Properties: {Queue: !GetAtt Jobs.Arn}}
        News: {Type: SNS, Properties: {Topic: !Ref News}}
  News:
    Type: AWS::SNS::Topic
"""
SCANS = """
import os
import boto3
table = boto3.resource("dynamodb").Table(os.environ["TABLE"])
def handler(event, context):
    return table.scan()["Count"]
"""


def findings(martlet, *options):
    done = martlet.run(binary(), "optimize", *options, "--json", "--lenient")
    return {(found["rule"], found["logicalId"]): found for found in json.loads(done.stdout)["findings"]}


class TestOptimize:
    def test_where_all_is_well_it_says_nothing(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(GOOD)
        martlet.run(binary(), "deploy", str(tmp_path), "--stack", "good")
        for _ in range(25):
            martlet.run(binary(), "invoke", "good")
        done = martlet.run(binary(), "optimize", "good")
        assert done.stdout == "Nothing to change.\n"

    def test_what_is_planted_is_found(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(BAD)
        (tmp_path / "app.py").write_text(SCANS)
        martlet.run(binary(), "deploy", str(tmp_path), "--stack", "bad")
        for _ in range(4):
            assert martlet.run(binary(), "invoke", "Bad", "--stack", "bad").stdout.strip() == "0"
        group = f"/aws/lambda/{self.physical(martlet, 'Bad')}"
        eventually(lambda: martlet.boto("logs").describe_log_groups(logGroupNamePrefix=group)["logGroups"])
        found = findings(martlet, "bad")
        assert set(found) == {
            ("failure-destination", "Bad"), ("queue-dead-letters", "Jobs"), ("queue-visibility", "Jobs"),
            ("secret-in-variables", "Bad"), ("wildcard-permission", "BadRole"), ("old-runtime", "Bad"),
            ("log-retention", "Bad"), ("table-scan", "Bad"), ("partial-batch", "Bad")}
        assert found[("queue-visibility", "Jobs")]["change"] == "VisibilityTimeout: 120"
        assert "API_TOKEN" in found[("secret-in-variables", "Bad")]["evidence"][0]
        assert not any("abcdef123456" in json.dumps(one) for one in found.values())
        policy = json.loads(found[("wildcard-permission", "BadRole")]["change"])
        actions = {action for statement in policy["Statement"] for action in statement["Action"]}
        assert "dynamodb:Scan" in actions and not any("*" in action for action in actions)

    @staticmethod
    def physical(martlet, name, stack="bad"):
        return martlet.boto("cloudformation").describe_stack_resource(
            StackName=stack, LogicalResourceId=name)["StackResourceDetail"]["PhysicalResourceId"]

    def test_the_policy_that_it_proposes_lets_the_function_do_its_work(self, martlet):
        change = findings(martlet, "bad")[("wildcard-permission", "BadRole")]["change"]
        role = self.physical(martlet, "BadRole")
        iam = martlet.boto("iam")
        for name in iam.list_role_policies(RoleName=role)["PolicyNames"]:
            iam.delete_role_policy(RoleName=role, PolicyName=name)
        iam.put_role_policy(RoleName=role, PolicyName="least", PolicyDocument=change)
        function = self.physical(martlet, "Bad")
        martlet.boto("lambda").update_function_configuration(FunctionName=function, Description="anew")
        settle(martlet.boto("lambda"), function)
        assert martlet.run(binary(), "invoke", function).stdout.strip() == "0"
        assert ("wildcard-permission", "BadRole") not in findings(martlet, "bad")

    def test_status_suppressions_and_sarif(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(BAD)
        done = martlet.run(binary(), "optimize", "bad", check=False)
        assert done.returncode == 2 and "secret-in-variables" in done.stdout and "findings" in done.stdout
        rules = {rule for rule, _ in findings(martlet, "bad")}
        kept = tmp_path / "suppress.json"
        kept.write_text(json.dumps({"suppress": [{"rule": rule, "reason": "known"} for rule in rules]}))
        done = martlet.run(binary(), "optimize", "bad", "--suppressions", str(kept))
        assert done.stdout.startswith("Nothing to change, ")
        document = json.loads(martlet.run(
            binary(), "optimize", "bad", "--sarif", "--template", str(tmp_path / "template.yaml"), "--lenient").stdout)
        results = {result["ruleId"]: result for result in document["runs"][0]["results"]}
        place = results["queue-visibility"]["locations"][0]["physicalLocation"]
        line = place["region"]["startLine"]
        assert BAD.splitlines()[line - 1] == "  Jobs:" and place["artifactLocation"]["uri"].endswith("template.yaml")

    def test_all_changes_of_a_template_are_one_diff(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(BAD)
        command = [binary(), "optimize", "bad", "--template", str(tmp_path / "template.yaml"), "--diff"]
        diff = martlet.run(*command, check=False).stdout
        subprocess.run(["patch", "-p0"], input=diff, text=True, cwd=tmp_path, check=True, capture_output=True)
        text = (tmp_path / "template.yaml").read_text()
        assert "VisibilityTimeout" in text and "RedrivePolicy" in text and "EventInvokeConfig" in text
        assert martlet.run(*command, check=False).stdout == ""

    def test_diffs_apply_and_give_a_template_that_deploys(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(BAD)
        (tmp_path / "app.py").write_text(SCANS)
        template = str(tmp_path / "template.yaml")
        martlet.run(binary(), "deploy", str(tmp_path), "--stack", "mended")
        function = self.physical(martlet, "Bad", "mended")
        martlet.run(binary(), "invoke", function)
        mended = ("failure-destination", "queue-dead-letters", "queue-visibility", "wildcard-permission")
        for rule in mended:
            diff = self.diffs(martlet, "mended", "--template", template)[rule]
            assert diff.startswith("--- template.yaml\n+++ template.yaml\n@@ ")
            subprocess.run(["patch", "-p0"], input=diff, text=True, cwd=tmp_path, check=True, capture_output=True)
            martlet.run(binary(), "deploy", str(tmp_path), "--stack", "mended")
        martlet.boto("lambda").update_function_configuration(FunctionName=function, Description="anew")
        settle(martlet.boto("lambda"), function)
        assert martlet.run(binary(), "invoke", function).stdout.strip() == "0"
        left = self.diffs(martlet, "mended", "--template", template)
        assert not set(left) & set(mended)
        assert left["secret-in-variables"] is None and left["partial-batch"] is None
        martlet.run(binary(), "down", str(tmp_path), "--stack", "mended")

    def test_a_stack_made_of_yaml_has_its_template_for_diffs(self, martlet):
        body = """Resources:
  Slow:
    Type: AWS::SQS::Queue
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: {Effect: Allow, Action: sts:AssumeRole, Principal: {Service: lambda.amazonaws.com}}
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole]
  Work:
    Type: AWS::Lambda::Function
    Properties:
      Handler: index.handler
      Runtime: python3.13
      Role: !GetAtt Role.Arn
      Timeout: 6
      Code: {ZipFile: "def handler(event, context): return 1"}
  Takes:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      EventSourceArn: !GetAtt Slow.Arn
      FunctionName: !Ref Work
"""
        cloudformation = martlet.boto("cloudformation")
        cloudformation.create_stack(StackName="plain", TemplateBody=body, Capabilities=["CAPABILITY_IAM"])
        cloudformation.get_waiter("stack_create_complete").wait(StackName="plain")
        diffs = self.diffs(martlet, "plain")
        assert "+    Properties:\n+      VisibilityTimeout: 36\n" in diffs["queue-visibility"]
        assert "+      FunctionResponseTypes:\n+        - ReportBatchItemFailures\n" in diffs["partial-batch"]
        cloudformation.delete_stack(StackName="plain")

    @staticmethod
    def diffs(martlet, *options):
        done = martlet.run(binary(), "optimize", *options, "--json", "--lenient")
        return {found["rule"]: found["diff"] for found in json.loads(done.stdout)["findings"]}

    def test_what_is_no_suppression_is_told(self, martlet, tmp_path):
        file = tmp_path / "suppress.json"
        for text, words in (
            ("{}", '"suppress"'), ('{"suppress": [{"rule": "all"}]}', "rule is one of"),
            ('{"suppress": [{"rule": "old-runtime"}]}', "say the reason"), ("nothing", "no JSON")):
            file.write_text(text)
            done = martlet.run(binary(), "optimize", "bad", "--suppressions", str(file), check=False)
            assert done.returncode not in (0, 2) and words in done.stderr
        done = martlet.run(binary(), "optimize", "nowhere", check=False)
        assert "there is no stack nowhere" in done.stderr
