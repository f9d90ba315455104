"""SAM CLI: build and deploy, with nothing but AWS_ENDPOINT_URL to lead it here."""

import re
import shutil
import sys

from martlet_server import CLIENTS, EXAMPLES


class TestSAM:
    long = True

    def test_it_builds_deploys_and_deletes_an_application(self, martlet):
        folder = martlet.folder / "products"
        shutil.copytree(EXAMPLES / "products", folder)
        # SAM CLI builds with the Python of the runtime's own version, so the runtime is the Python that runs here.
        template = folder / "template.yaml"
        runtime = f"python3.{sys.version_info.minor}"
        template.write_text(re.sub(r"python3\.\d+", runtime, template.read_text()))
        sam = CLIENTS / "sam" / "bin" / "sam"
        martlet.run(sam, "build", cwd=folder)
        deployed = martlet.run(
            sam, "deploy", "--stack-name", "sam-products", "--resolve-s3", "--no-confirm-changeset", "--capabilities",
            "CAPABILITY_IAM", "--region", "us-east-1", cwd=folder)
        assert "Successfully created/updated stack - sam-products" in deployed.stdout + deployed.stderr
        self.answers(martlet)
        again = martlet.run(
            sam, "deploy", "--stack-name", "sam-products", "--resolve-s3", "--no-confirm-changeset", "--capabilities",
            "CAPABILITY_IAM", "--region", "us-east-1", "--no-fail-on-empty-changeset", cwd=folder)
        assert "No changes to deploy" in again.stdout + again.stderr
        martlet.run(sam, "delete", "--stack-name", "sam-products", "--no-prompts", "--region", "us-east-1", cwd=folder)
        assert martlet.boto("lambda").list_functions()["Functions"] == []

    @staticmethod
    def answers(martlet):
        stack = martlet.boto("cloudformation").describe_stacks(StackName="sam-products")["Stacks"][0]
        table = next(output["OutputValue"] for output in stack["Outputs"] if output["OutputKey"] == "TableName")
        martlet.boto("dynamodb").put_item(TableName=table, Item={"id": {"S": "7"}, "name": {"S": "Nest"}})
        api = martlet.boto("apigateway").get_rest_apis()["items"][0]["id"]
        url = f"{martlet.endpoint}/restapis/{api}/Prod/_user_request_/products/7"
        assert martlet.get(url)[::2] == (200, {"id": "7", "name": "Nest"})
