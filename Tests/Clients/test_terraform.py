"""terraform apply with the AWS provider, led here by the environment alone. Where Terraform or the provider cannot be had, the test fails and says so."""

import os
import shutil
from pathlib import Path

import pytest

from conftest import zipped

MIRROR = Path(os.environ.get("TF_PLUGIN_MIRROR", "/opt/tf-plugins"))
INDEX = """
  attribute {
    name = "color"
    type = "S"
  }
  global_secondary_index {
    name            = "byColor"
    hash_key        = "color"
    projection_type = "ALL"
  }
"""
CONFIGURATION = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "%(version)s" }
  }
}
provider "aws" {}
resource "aws_dynamodb_table" "items" {
  name         = "items"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
%(index)s
  tags = { made = "terraform" }
}
resource "aws_s3_bucket" "files" {
  bucket = "terraform-files"
}
resource "aws_s3_bucket_versioning" "files" {
  bucket = aws_s3_bucket.files.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_public_access_block" "files" {
  bucket                  = aws_s3_bucket.files.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
resource "aws_s3_bucket_server_side_encryption_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "AES256" }
  }
}
resource "aws_s3_bucket_policy" "files" {
  bucket = aws_s3_bucket.files.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = aws_iam_role.function.arn }, Action = "s3:GetObject", Resource = "${aws_s3_bucket.files.arn}/*" }]
  })
  depends_on = [aws_s3_bucket_public_access_block.files]
}
resource "aws_s3_bucket_cors_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  cors_rule {
    allowed_methods = ["GET", "PUT"]
    allowed_origins = ["https://a.example"]
    allowed_headers = ["*"]
    max_age_seconds = 60
  }
}
resource "aws_s3_bucket_website_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  index_document { suffix = "index.html" }
  error_document { key = "error.html" }
  routing_rule {
    condition { key_prefix_equals = "old/" }
    redirect { replace_key_prefix_with = "new/" }
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  rule {
    id     = "logs"
    status = "Enabled"
    filter { prefix = "logs/" }
    expiration { days = 90 }
    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
    noncurrent_version_expiration {
      noncurrent_days           = 30
      newer_noncurrent_versions = 2
    }
  }
  rule {
    id     = "parts"
    status = "Enabled"
    filter {
      and {
        prefix = "up/"
        tags   = { kind = "temporary" }
      }
    }
    expiration { days = 1 }
  }
  depends_on = [aws_s3_bucket_versioning.files]
}
resource "aws_sqs_queue" "arrivals" { name = "terraform-arrivals" }
resource "aws_sqs_queue_policy" "arrivals" {
  queue_url = aws_sqs_queue.arrivals.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow", Principal = { Service = "s3.amazonaws.com" }, Action = "sqs:SendMessage", Resource = aws_sqs_queue.arrivals.arn
      Condition = { ArnEquals = { "aws:SourceArn" = aws_s3_bucket.files.arn } }
    }]
  })
}
resource "aws_lambda_permission" "files" {
  statement_id  = "files"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.function.function_name
  principal     = "s3.amazonaws.com"
  source_arn    = aws_s3_bucket.files.arn
}
resource "aws_s3_bucket_notification" "files" {
  bucket      = aws_s3_bucket.files.id
  eventbridge = true
  queue {
    queue_arn     = aws_sqs_queue.arrivals.arn
    events        = ["s3:ObjectCreated:*"]
    filter_suffix = ".txt"
  }
  lambda_function {
    lambda_function_arn = aws_lambda_function.function.arn
    events              = ["s3:ObjectRemoved:*"]
  }
  depends_on = [aws_sqs_queue_policy.arrivals, aws_lambda_permission.files]
}
resource "aws_s3_object" "hello" {
  bucket     = aws_s3_bucket.files.id
  key        = "hello.txt"
  content    = "hello"
  depends_on = [aws_s3_bucket_notification.files]
}
resource "aws_iam_role" "function" {
  name = "terraform-function"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}
resource "aws_iam_role_policy" "function" {
  name = "use"
  role = aws_iam_role.function.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["dynamodb:GetItem"], Resource = aws_dynamodb_table.items.arn },
      { Effect = "Allow", Action = ["logs:*"], Resource = "*" },
      { Effect = "Allow", Action = ["sqs:*"], Resource = [aws_sqs_queue.jobs.arn, aws_sqs_queue.failures.arn] },
    ]
  })
}
resource "aws_cloudwatch_log_group" "function" {
  name              = "/aws/lambda/terraform-function"
  retention_in_days = %(retention)d
}
resource "aws_lambda_function" "function" {
  function_name    = "terraform-function"
  role             = aws_iam_role.function.arn
  handler          = "app.handler"
  runtime          = "python3.11"
  filename         = "function.zip"
  source_code_hash = filebase64sha256("function.zip")
  timeout          = 10
  environment { variables = { TABLE = aws_dynamodb_table.items.name } }
  depends_on = [aws_cloudwatch_log_group.function]
}
resource "aws_sqs_queue" "jobs" {
  name                       = "terraform-jobs"
  visibility_timeout_seconds = 60
}
resource "aws_sqs_queue" "failures" { name = "terraform-failures" }
resource "aws_lambda_event_source_mapping" "jobs" {
  event_source_arn                   = aws_sqs_queue.jobs.arn
  function_name                      = aws_lambda_function.function.arn
  batch_size                         = 20
  maximum_batching_window_in_seconds = 1
  function_response_types            = ["ReportBatchItemFailures"]
  scaling_config { maximum_concurrency = 2 }
  filter_criteria {
    filter { pattern = jsonencode({ body = { kind = ["job"] } }) }
  }
  tags       = { made = "terraform" }
  depends_on = [aws_iam_role_policy.function]
}
resource "aws_lambda_function_event_invoke_config" "function" {
  function_name          = aws_lambda_function.function.function_name
  maximum_retry_attempts = 0
  destination_config {
    on_failure { destination = aws_sqs_queue.failures.arn }
  }
  depends_on = [aws_iam_role_policy.function]
}
resource "aws_api_gateway_rest_api" "api" { name = "terraform" }
resource "aws_api_gateway_resource" "hello" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  parent_id   = aws_api_gateway_rest_api.api.root_resource_id
  path_part   = "hello"
}
resource "aws_api_gateway_method" "hello" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = aws_api_gateway_resource.hello.id
  http_method   = "GET"
  authorization = "NONE"
}
resource "aws_api_gateway_integration" "hello" {
  rest_api_id             = aws_api_gateway_rest_api.api.id
  resource_id             = aws_api_gateway_resource.hello.id
  http_method             = aws_api_gateway_method.hello.http_method
  integration_http_method = "POST"
  type                    = "AWS_PROXY"
  uri                     = aws_lambda_function.function.invoke_arn
}
resource "aws_api_gateway_deployment" "api" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  depends_on  = [aws_api_gateway_integration.hello]
}
resource "aws_api_gateway_stage" "live" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  deployment_id = aws_api_gateway_deployment.api.id
  stage_name    = "live"
}
resource "aws_lambda_permission" "api" {
  statement_id  = "api"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.function.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.api.execution_arn}/*/*"
}
output "api" { value = aws_api_gateway_rest_api.api.id }
"""
SOURCE = (
    "import boto3, os, json\n"
    "def handler(event, context):\n"
    "    found = boto3.client('dynamodb').get_item(TableName=os.environ['TABLE'], Key={'id': {'S': '1'}})\n"
    "    return {'statusCode': 200, 'body': json.dumps(found.get('Item', {}))}\n")


class TestTerraform:
    long = True

    def test_it_applies_plans_nothing_more_changes_and_destroys(self, martlet):
        terraform = shutil.which("terraform")
        if terraform is None:
            pytest.fail("Terraform is not on this machine and comes from no package registry: install it for this test")
        versions = sorted(path.name for path in MIRROR.glob("registry.terraform.io/hashicorp/aws/*"))
        if not versions:
            pytest.fail(f"no AWS provider is in {MIRROR}: make a mirror by `terraform providers mirror` and set TF_PLUGIN_MIRROR")
        folder = martlet.folder / "terraform"
        folder.mkdir()
        (folder / "function.zip").write_bytes(zipped({"app.py": SOURCE}))
        rc = folder / "terraform.rc"
        rc.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{MIRROR}"\n  }}\n}}\n')
        run = lambda *words, **options: martlet.run(
            terraform, *words, cwd=folder, env={"TF_CLI_CONFIG_FILE": str(rc), "TF_IN_AUTOMATION": "1"}, timeout=600, **options)

        self.write(folder, versions[-1], retention=7)
        run("init", "-input=false", "-no-color")
        run("apply", "-auto-approve", "-input=false", "-no-color")
        assert run("plan", "-detailed-exitcode", "-input=false", "-no-color", check=False).returncode == 0
        martlet.boto("dynamodb").put_item(TableName="items", Item={"id": {"S": "1"}})
        api = run("output", "-raw", "api").stdout
        status, _, body = martlet.get(f"{martlet.endpoint}/restapis/{api}/live/_user_request_/hello")
        assert (status, body) == (200, {"id": {"S": "1"}})

        mapping = martlet.boto("lambda").list_event_source_mappings()["EventSourceMappings"][0]
        assert mapping["State"] == "Enabled" and mapping["ScalingConfig"] == {"MaximumConcurrency": 2}

        self.write(folder, versions[-1], retention=14, index=INDEX)
        run("apply", "-auto-approve", "-input=false", "-no-color")
        assert run("plan", "-detailed-exitcode", "-input=false", "-no-color", check=False).returncode == 0
        indexes = lambda: [index["IndexStatus"] for index in martlet.boto("dynamodb").describe_table(
            TableName="items")["Table"].get("GlobalSecondaryIndexes", [])]
        assert indexes() == ["ACTIVE"]
        self.write(folder, versions[-1], retention=14)
        run("apply", "-auto-approve", "-input=false", "-no-color")
        assert indexes() == []
        groups = martlet.boto("logs").describe_log_groups(logGroupNamePrefix="/aws/lambda/terraform")["logGroups"]
        assert groups[0]["retentionInDays"] == 14
        run("destroy", "-auto-approve", "-input=false", "-no-color")
        assert martlet.boto("lambda").list_functions()["Functions"] == []
        assert martlet.boto("lambda").list_event_source_mappings()["EventSourceMappings"] == []
        assert martlet.boto("dynamodb").list_tables()["TableNames"] == []
        assert martlet.boto("apigateway").get_rest_apis()["items"] == []
        assert martlet.boto("s3").list_buckets()["Buckets"] == []

    @staticmethod
    def write(folder, version, retention, index=""):
        values = {"version": version, "retention": retention, "index": index}
        (folder / "main.tf").write_text(CONFIGURATION % values)
