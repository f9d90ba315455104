"""Transactions, PartiQL, collection metrics and throttling of DynamoDB, by boto3."""

from concurrent.futures import ThreadPoolExecutor

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

from martlet_server import ACCOUNT, REGION, code, failure

CANCELLED = "TransactionCanceledException"


def wire(item):
    return {name: TypeSerializer().serialize(value) for name, value in item.items()}


def plain(item):
    return {name: TypeDeserializer().deserialize(value) for name, value in item.items()}


def make_table(client, name, sort=False, **more):
    keys = [("pk", "HASH"), ("sk", "RANGE")][:2 if sort else 1]
    client.create_table(**{
        "TableName": name, "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": key, "AttributeType": "S"} for key, _ in keys],
        "KeySchema": [{"AttributeName": key, "KeyType": kind} for key, kind in keys], **more})


def item(client, table, **key):
    found = client.get_item(TableName=table, Key=wire(key), ConsistentRead=True).get("Item")
    return found and plain(found)


def put(table, **attributes):
    return {"Put": {"TableName": table, "Item": wire(attributes)}}


def add(table, key, amount, least=None):
    update = {"TableName": table, "Key": wire({"pk": key}), "UpdateExpression": "SET n = n + :a",
              "ExpressionAttributeValues": wire({":a": amount})}
    if least is not None:
        update |= {"ConditionExpression": "n >= :least", "ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
        update["ExpressionAttributeValues"] |= wire({":least": least})
    return {"Update": update}


class TestItems:
    def test_a_transaction_happens_as_a_whole_or_says_why_not(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "accounts")
        make_table(client, "log", sort=True)
        for name in ("a", "b"):
            client.put_item(TableName="accounts", Item=wire({"pk": name, "n": 10}))
        done = client.transact_write_items(
            TransactItems=[add("accounts", "a", -3, 3), add("accounts", "b", 3), put("log", pk="x", sk="1"),
                           {"ConditionCheck": {"TableName": "log", "Key": wire({"pk": "x", "sk": "0"}),
                                               "ConditionExpression": "attribute_not_exists(pk)"}}],
            ReturnConsumedCapacity="TOTAL")
        assert {row["TableName"]: row["WriteCapacityUnits"] for row in done["ConsumedCapacity"]} == {"accounts": 4, "log": 4}
        failed = failure(client.transact_write_items, TransactItems=[
            add("accounts", "b", 5), add("accounts", "a", -8, 8), put("log", pk="x", sk="2")])
        assert failed["Error"]["Code"] == CANCELLED
        assert failed["Error"]["Message"] == (
            "Transaction cancelled, please refer cancellation reasons for specific reasons "
            "[None, ConditionalCheckFailed, None]")
        reasons = failed["CancellationReasons"]
        assert reasons[0] == {"Code": "None"} and reasons[1]["Message"] == "The conditional request failed"
        assert plain(reasons[1]["Item"]) == {"pk": "a", "n": 7}
        found = client.transact_get_items(TransactItems=[
            {"Get": {"TableName": "accounts", "Key": wire({"pk": "b"})}},
            {"Get": {"TableName": "log", "Key": wire({"pk": "x", "sk": "2"})}}])["Responses"]
        assert plain(found[0]["Item"])["n"] == 13 and "Item" not in found[1]
        assert "multiple operations on one item" in failure(
            client.transact_write_items, TransactItems=[add("accounts", "a", 1), add("accounts", "a", 1)])["Error"]["Message"]
        assert code(client.transact_write_items, TransactItems=[put("none", pk="a")]) == "ResourceNotFoundException"
        assert code(client.transact_write_items, TransactItems=[put("log", pk=f"{n}", sk="s") for n in range(101)]) \
            == "ValidationException"
        client.transact_write_items(TransactItems=[put("log", pk=f"{n}", sk="s") for n in range(100)])

    def test_a_token_makes_a_transaction_once_also_over_a_restart(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "once")
        client.put_item(TableName="once", Item=wire({"pk": "a", "n": 0}))
        request = {"ClientRequestToken": "token-1", "TransactItems": [add("once", "a", 1)]}
        client.transact_write_items(**request)
        martlet.kill9()
        martlet.start()
        client = martlet.boto("dynamodb")
        again = client.transact_write_items(**request, ReturnConsumedCapacity="TOTAL")
        assert again["ConsumedCapacity"][0]["ReadCapacityUnits"] == 2
        assert item(client, "once", pk="a")["n"] == 1
        assert code(client.transact_write_items, ClientRequestToken="token-1", TransactItems=[add("once", "a", 2)]) \
            == "IdempotentParameterMismatchException"

    def test_transfers_at_once_keep_the_total(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "bank")
        for name in "abcd":
            client.put_item(TableName="bank", Item=wire({"pk": name, "n": 100}))

        def transfer(number):
            one, other = "abcd"[number % 4], "abcd"[(number + 1 + number // 7 % 3) % 4]
            client.transact_write_items(TransactItems=[add("bank", one, -1, 1), add("bank", other, 1)])

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(transfer, range(120)))
        assert sum(plain(found)["n"] for found in client.scan(TableName="bank")["Items"]) == 400

    def test_statements_read_and_write(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "Music", sort=True)

        def run(statement, *parameters, **more):
            if parameters:
                more["Parameters"] = [TypeSerializer().serialize(value) for value in parameters]
            return client.execute_statement(Statement=statement, **more)

        for number in range(5):
            run("INSERT INTO \"Music\" VALUE {'pk': ?, 'sk': ?, 'n': ?, 'tags': <<'x'>>, 'rest': [1]}",
                "band", f"song{number}", number)
        rows = run("SELECT sk, n FROM \"Music\" WHERE pk = 'band' AND n IN [1, 3] ORDER BY sk DESC")["Items"]
        assert [plain(row) for row in rows] == [{"sk": "song3", "n": 3}, {"sk": "song1", "n": 1}]
        assert len(run("SELECT * FROM Music WHERE begins_with(sk, 'song') AND other IS MISSING")["Items"]) == 5
        first = run("SELECT sk FROM Music WHERE pk = ?", "band", Limit=2)
        rest = run("SELECT sk FROM Music WHERE pk = ?", "band", NextToken=first["NextToken"])
        assert [plain(row)["sk"] for row in first["Items"] + rest["Items"]] == [f"song{n}" for n in range(5)]
        changed = run("UPDATE Music SET n = n + 1 SET rest = list_append(rest, [2]) SET tags = set_add(tags, <<'y'>>) "
                      "WHERE pk = 'band' AND sk = 'song0' RETURNING ALL NEW *")["Items"]
        assert plain(changed[0]) == {"pk": "band", "sk": "song0", "n": 1, "rest": [1, 2], "tags": {"x", "y"}}
        assert code(run, statement="UPDATE Music SET n = 1 WHERE pk = 'band' AND sk = 'none'") == "ConditionalCheckFailedException"
        assert code(run, statement="INSERT INTO Music VALUE {'pk': 'band', 'sk': 'song0'}") == "DuplicateItemException"
        assert failure(run, statement="SELECT key FROM Music")["Error"]["Message"] == (
            "Statement wasn't well formed, can't be processed: Unexpected keyword")
        gone = run("DELETE FROM Music WHERE pk = 'band' AND sk = 'song4' RETURNING ALL OLD *")["Items"]
        assert plain(gone[0])["n"] == 4
        answers = client.batch_execute_statement(Statements=[
            {"Statement": "UPDATE Music SET n = 9 WHERE pk = 'band' AND sk = 'song1'"}, {"Statement": "SLECT"},
            {"Statement": "DELETE FROM none WHERE pk = 'a'"}])["Responses"]
        assert [answer.get("Error", {}).get("Code") for answer in answers] == [None, "ValidationError", "ResourceNotFound"]
        client.execute_transaction(TransactStatements=[
            {"Statement": "EXISTS(SELECT * FROM Music WHERE pk = 'band' AND sk = 'song1' AND n = 9)"},
            {"Statement": "INSERT INTO Music VALUE {'pk': 'band', 'sk': 'new'}"}])
        failed = failure(client.execute_transaction, TransactStatements=[
            {"Statement": "EXISTS(SELECT * FROM Music WHERE pk = 'band' AND sk = 'song1' AND n = 1)"},
            {"Statement": "DELETE FROM Music WHERE pk = 'band' AND sk = 'new'"}])
        assert [reason["Code"] for reason in failed["CancellationReasons"]] == ["ConditionalCheckFailed", "None"]
        assert item(client, "Music", pk="band", sk="new")

    def test_rights_are_those_of_each_action(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "guarded")
        arn = f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/guarded"
        limited = martlet.session(
            "dynamodb", "limited",
            {"Effect": "Allow", "Resource": arn, "Action": ["dynamodb:PutItem", "dynamodb:PartiQLSelect"]},
            {"Effect": "Deny", "Resource": arn, "Action": "dynamodb:PartiQLSelect",
             "Condition": {"Bool": {"dynamodb:FullTableScan": ["true"]}}})
        limited.transact_write_items(TransactItems=[put("guarded", pk="a", n=1)])
        check = {"ConditionCheck": {"TableName": "guarded", "Key": wire({"pk": "b"}),
                                    "ConditionExpression": "attribute_not_exists(pk)"}}
        denied = failure(limited.transact_write_items, TransactItems=[put("guarded", pk="c"), check])
        assert denied["Error"]["Code"] == "AccessDeniedException" and "ConditionCheckItem" in denied["Error"]["Message"]
        assert len(limited.execute_statement(Statement="SELECT * FROM guarded WHERE pk = 'a'")["Items"]) == 1
        assert code(limited.execute_statement, Statement="SELECT * FROM guarded") == "AccessDeniedException"
        assert code(limited.execute_statement, Statement="DELETE FROM guarded WHERE pk = 'a'") == "AccessDeniedException"

    def test_collections_tell_their_size_and_throughput_its_end(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "local", sort=True, AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": "S"} for name in ("pk", "sk", "other")],
            LocalSecondaryIndexes=[{"IndexName": "byOther", "Projection": {"ProjectionType": "ALL"}, "KeySchema": [
                {"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "other", "KeyType": "RANGE"}]}])
        told = client.put_item(TableName="local", Item=wire({"pk": "a", "sk": "b"}), ReturnItemCollectionMetrics="SIZE")
        assert told["ItemCollectionMetrics"] == {"ItemCollectionKey": {"pk": {"S": "a"}}, "SizeEstimateRangeGB": [0.0, 1.0]}
        make_table(client, "slow", BillingMode="PROVISIONED", Tags=[{"Key": "martlet:throttle", "Value": "true"}],
                   ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1})
        big = wire({"pk": "a", "text": "x" * 99_000})
        for _ in range(3):
            client.put_item(TableName="slow", Item=big)
        failed = failure(client.put_item, TableName="slow", Item=big)["Error"]
        assert failed["Code"] == "ProvisionedThroughputExceededException"
        assert failed["Message"].startswith("The level of configured provisioned throughput for the table was exceeded.")
