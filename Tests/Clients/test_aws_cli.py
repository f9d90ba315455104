"""The AWS CLI, as anybody uses it."""

import json

from martlet_server import EXAMPLES, eventually


class TestAWSCLI:
    long = True

    def test_it_knows_who_it_is(self, martlet):
        assert json.loads(martlet.aws("sts", "get-caller-identity").stdout)["Account"] == "000000000000"

    def test_it_copies_files_of_any_size(self, martlet):
        martlet.aws("s3", "mb", "s3://files")
        small, large = martlet.folder / "small.txt", martlet.folder / "large.bin"
        small.write_text("hello")
        large.write_bytes(bytes(range(256)) * 4096 * 20)
        for file in (small, large):
            martlet.aws("s3", "cp", file, f"s3://files/folder/{file.name}")
            back = martlet.folder / f"back-{file.name}"
            martlet.aws("s3", "cp", f"s3://files/folder/{file.name}", back)
            assert back.read_bytes() == file.read_bytes()
        assert "small.txt" in martlet.aws("s3", "ls", "s3://files/folder/").stdout
        url = martlet.aws("s3", "presign", "s3://files/folder/small.txt").stdout.strip()
        assert martlet.get(url)[2] == "hello"
        martlet.aws("s3", "rb", "s3://files", "--force")
        assert martlet.aws("s3", "ls").stdout == ""

    def test_it_packages_deploys_and_calls_an_application(self, martlet):
        martlet.aws("s3", "mb", "s3://packages")
        packaged = martlet.folder / "packaged.yaml"
        martlet.aws(
            "cloudformation", "package", "--template-file", EXAMPLES / "products" / "template.yaml", "--s3-bucket", "packages",
            "--output-template-file", packaged)
        deploy = [
            "cloudformation", "deploy", "--template-file", packaged, "--stack-name", "shop", "--capabilities", "CAPABILITY_IAM",
            "CAPABILITY_AUTO_EXPAND",
        ]
        assert "Successfully created/updated stack" in martlet.aws(*deploy).stdout
        assert "No changes to deploy" in martlet.aws(*deploy, "--no-fail-on-empty-changeset").stdout
        described = json.loads(martlet.aws("cloudformation", "describe-stacks", "--stack-name", "shop").stdout)["Stacks"][0]
        outputs = {output["OutputKey"]: output["OutputValue"] for output in described["Outputs"]}
        self.use_table(martlet, outputs["TableName"])
        self.invoke(martlet, outputs["FunctionName"])
        martlet.aws("cloudformation", "delete-stack", "--stack-name", "shop")
        martlet.aws("cloudformation", "wait", "stack-delete-complete", "--stack-name", "shop")

    @staticmethod
    def use_table(martlet, table):
        martlet.aws("dynamodb", "put-item", "--table-name", table, "--item", '{"id": {"S": "42"}, "name": {"S": "Bird house"}}')
        got = json.loads(martlet.aws("dynamodb", "get-item", "--table-name", table, "--key", '{"id": {"S": "42"}}').stdout)
        assert got["Item"]["name"] == {"S": "Bird house"}

    @staticmethod
    def invoke(martlet, function):
        answer = martlet.folder / "answer.json"
        martlet.aws(
            "lambda", "invoke", "--function-name", function, "--payload", '{"pathParameters": {"productId": "42"}}', answer)
        assert json.loads(answer.read_text())["statusCode"] == 200
        tail = lambda: martlet.aws("logs", "filter-log-events", "--log-group-name", f"/aws/lambda/{function}").stdout
        assert "product 42: found" in eventually(lambda: "REPORT" in (text := tail()) and text)

    def test_it_is_told_by_name_what_is_not_served(self, martlet):
        for command, code, name in [
            (("iam", "get-user"), "InvalidAction", "GetUser of IAM"),
            (("sts", "get-federation-token", "--name", "me"), "InvalidAction", "GetFederationToken of STS"),
            (("cloudformation", "list-stack-sets"), "InvalidAction", "ListStackSets of CloudFormation"),
            (("redshift", "describe-tags"), "InvalidAction", "DescribeTags of the service redshift"),
            (("sns", "list-platform-applications"), "InvalidAction", "ListPlatformApplications of SNS"),
            (("ec2", "describe-instances"), "InvalidAction", "DescribeInstances of the service ec2"),
            (("stepfunctions", "list-activities"), "UnknownOperationException", "ListActivities of the service states"),
            (("dynamodb", "list-global-tables"), "UnknownOperationException", "ListGlobalTables of DynamoDB"),
            (("lambda", "list-capacity-providers"), "UnknownOperationException", "ListCapacityProviders of Lambda"),
            (("apigateway", "get-usage-plans"), "UnknownOperationException", "GetUsagePlans of APIGateway"),
            (("route53", "list-hosted-zones"), "InvalidAction", "GET /2013-04-01/hostedzone of the service route53"),
            (("batch", "list-jobs"), "UnknownOperationException", "POST /v1/listjobs of the service batch"),
            (
                ("s3api", "list-bucket-metrics-configurations", "--bucket", "b"), "NotImplemented",
                "ListBucketMetricsConfigurations of S3",
            ),
        ]:
            refused = martlet.aws(*command, check=False)
            assert refused.returncode in (254, 255), refused.stderr
            assert f"({code})" in refused.stderr and f"{name} is not served by Martlet." in refused.stderr, refused.stderr

    def test_it_tells_what_is_wrong(self, martlet):
        missing = martlet.aws("dynamodb", "describe-table", "--table-name", "nowhere", check=False)
        assert missing.returncode in (254, 255)
        assert "ResourceNotFoundException" in missing.stderr
