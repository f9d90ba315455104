"""The AWS CLI, as anybody uses it."""

import json

from martlet_server import EXAMPLES, eventually


class TestAWSCLI:
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

    def test_it_tells_what_is_wrong(self, martlet):
        missing = martlet.aws("dynamodb", "describe-table", "--table-name", "nowhere", check=False)
        assert missing.returncode in (254, 255)
        assert "ResourceNotFoundException" in missing.stderr
