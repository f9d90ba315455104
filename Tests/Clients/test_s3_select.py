"""Queries over objects, as boto3 reads their answers."""

import gzip
import json

import pytest
from botocore.exceptions import ClientError

PEOPLE = "name,city,age\nAda,London,36\nGrace,New York,85\n\"Knuth, Donald\",Stanford,\nKurt,Brünn,71\n"
ORDERS = [
    {"id": 1, "who": {"name": "Ada"}, "items": [{"sku": "a", "price": 2.5}, {"sku": "b", "price": 4}], "at": "2024-02-29T10:20:30Z"},
    {"id": 2, "who": {"name": "Grace"}, "items": [], "note": None, "at": "2025-03-01T00:00:00Z"},
]


class Query:
    def __init__(self, s3):
        self.s3 = s3

    def events(self, key, sql, source, output=None, **options):
        answer = self.s3.select_object_content(
            Bucket="data", Key=key, Expression=sql, ExpressionType="SQL", InputSerialization=source,
            OutputSerialization=output or {"CSV": {}}, **options)
        return list(answer["Payload"])

    def text(self, *arguments, **options):
        events = self.events(*arguments, **options)
        assert "Stats" in events[-2] and "End" in events[-1]
        return b"".join(event["Records"]["Payload"] for event in events if "Records" in event).decode()

    def csv(self, sql, key="people.csv", header="USE", **options):
        return self.text(key, sql, {"CSV": {"FileHeaderInfo": header}}, **options)

    def json(self, sql, key="orders.jsonl", kind="LINES", **options):
        text = self.text(key, sql, {"JSON": {"Type": kind}}, {"JSON": {}}, **options)
        return [json.loads(line) for line in text.splitlines()]

    def code(self, sql, key="people.csv", source=None, **options):
        with pytest.raises(ClientError) as caught:
            self.events(key, sql, source or {"CSV": {"FileHeaderInfo": "USE"}}, **options)
        return caught.value.response["Error"]["Code"]


@pytest.fixture(scope="class")
def query(martlet):
    s3 = martlet.boto("s3")
    s3.create_bucket(Bucket="data")
    s3.put_object(Bucket="data", Key="people.csv", Body=PEOPLE.encode())
    s3.put_object(Bucket="data", Key="people.csv.gz", Body=gzip.compress(PEOPLE.encode()))
    s3.put_object(Bucket="data", Key="orders.jsonl", Body="\n".join(map(json.dumps, ORDERS)).encode())
    s3.put_object(Bucket="data", Key="orders.json", Body=json.dumps({"orders": ORDERS}, indent=2).encode())
    s3.put_object(Bucket="data", Key="many.csv", Body=b"".join(b"%d,row %d\n" % (n, n) for n in range(60_000)))
    return Query(s3)


class TestSelect:
    def test_csv(self, query):
        assert query.csv("SELECT * FROM S3Object") == PEOPLE.split("\n", 1)[1]
        assert query.csv("select s.name, s.city AS town from s3object s where s.age <> '' and cast(s.age as int) > 40") == "Grace,New York\nKurt,Brünn\n"
        assert query.csv("SELECT name FROM S3Object WHERE age BETWEEN 30 AND 80 AND NOT city = 'London'") == "Kurt\n"
        assert query.csv("SELECT s._2 FROM S3Object s LIMIT 2", header="IGNORE") == "London\nNew York\n"
        assert query.csv("SELECT _1 FROM S3Object WHERE _3 = 'age'", header="NONE") == "name\n"
        assert query.csv("SELECT \"name\" FROM S3Object WHERE name LIKE '%, D_n%' OR city IN ('Brünn', 'x')") == '"Knuth, Donald"\nKurt\n'
        assert query.csv("SELECT name FROM S3Object WHERE name LIKE 'K%' ESCAPE '!' AND age <> ''") == "Kurt\n"
        assert query.csv("SELECT COUNT(*), SUM(cast(s.age as int)), MIN(city), MAX(age), AVG(age) FROM S3Object s WHERE age != ''") == "3,192,Brünn,85,64\n"
        assert query.text(
            "people.csv.gz", "SELECT COUNT(*) AS n FROM S3Object", {"CSV": {}, "CompressionType": "GZIP"}, {"JSON": {}}) == '{"n":5}\n'

    def test_functions(self, query):
        def one(expression, **options):
            return query.csv(f"SELECT {expression} FROM S3Object LIMIT 1", **options).rstrip("\n")

        assert one("UPPER(name) || '-' || LOWER(city)") == "ADA-london"
        assert one("SUBSTRING(city FROM 2 FOR 3)") == "ond" and one("SUBSTRING(city, 5)") == "on"
        assert one("TRIM('  x '), TRIM(LEADING 'L' FROM city), TRIM(BOTH '12' FROM '1112211foobar22211122')") == "x,ondon,foobar"
        assert one("CHAR_LENGTH(city) * 2 + 1, 7 / 2, 7 % 4, 7.0 / 2") == "13,3,3,3.5"
        assert one("COALESCE(NULL, MISSING, 'c'), NULLIF('a', 'a')") == "c,"
        assert one("CASE WHEN age > 50 THEN 'old' ELSE 'young' END") == "young"
        assert one("CAST('true' AS BOOL), CAST('12.7' AS INT), CAST(3 AS STRING)") == "true,12,3"
        moment = "TO_TIMESTAMP('2024-01-31T10:20:30Z')"
        assert one(f"DATE_ADD(month, 1, {moment}), EXTRACT(year FROM {moment})") == "2024-02-29T10:20:30Z,2024"
        assert one(f"DATE_DIFF(day, {moment}, TO_TIMESTAMP('2024-03-01T10:20:29Z'))") == "29"
        assert one(f"TO_STRING({moment}, 'MMMM d y, h:mm a')") == '"January 31 2024, 10:20 AM"'
        assert len(one("UTCNOW()")) >= 20

    def test_json(self, query):
        assert query.json("SELECT s.id, s.who.name FROM S3Object s") == [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Grace"}]
        assert query.json("SELECT * FROM S3Object[*] s WHERE s.note IS MISSING") == ORDERS[:1]
        assert query.json("SELECT s.id FROM S3Object s WHERE s.note IS NULL AND s.note IS NOT MISSING") == [{"id": 2}]
        assert query.json("SELECT s.items[1].sku FROM S3Object s") == [{"sku": "b"}, {}]
        assert query.json("SELECT i.sku FROM S3Object[*].orders[*].items[*] i WHERE i.price > 3", "orders.json", "DOCUMENT") == [{"sku": "b"}]
        assert query.json("SELECT o.id FROM S3Object[*].orders[*] AS o WHERE CAST(o.at AS TIMESTAMP) < TO_TIMESTAMP('2025T')", "orders.json", "DOCUMENT") == [{"id": 1}]
        assert query.text(
            "orders.jsonl", "SELECT s.id, s.who FROM S3Object s LIMIT 1", {"JSON": {"Type": "LINES"}},
            {"CSV": {"FieldDelimiter": ";", "QuoteFields": "ALWAYS"}}) == '"1";"{""name"":""Ada""}"\n'

    def test_large_answers_come_in_events(self, query):
        source = {"CSV": {}}
        events = query.events("many.csv", "SELECT * FROM S3Object", source, RequestProgress={"Enabled": True})
        assert len([event for event in events if "Records" in event]) > 5
        assert any("Progress" in event for event in events)
        stats = next(event["Stats"]["Details"] for event in events if "Stats" in event)
        size = sum(len(b"%d,row %d\n" % (n, n)) for n in range(60_000))
        assert stats == {"BytesScanned": size, "BytesProcessed": size, "BytesReturned": size}
        # Ranges cut the file without losing a record, or giving one twice.
        count = 0
        for start in range(0, size, 200_000):
            text = query.text("many.csv", "SELECT COUNT(*) FROM S3Object", source, ScanRange={"Start": start, "End": min(size, start + 200_000) - 1})
            count += int(text)
        assert count == 60_000
        assert query.text("many.csv", "SELECT _1 FROM S3Object", source, ScanRange={"End": 30}) == "59999\n"

    def test_refusals(self, query):
        assert query.code("SELECT FROM S3Object") == "ParseUnexpectedToken"
        assert query.code("SELECT * FROM people") == "InvalidDataSource"
        assert query.code("SELECT * FROM S3Object GROUP BY name") == "ParseUnsupportedSyntax"
        assert query.code("SELECT SOUNDEX(name) FROM S3Object") == "UnsupportedFunction"
        assert query.code("SELECT 'x FROM S3Object") == "LexerInvalidLiteral"
        assert query.code("SELECT " + "(" * 50_000 + "1" + ")" * 50_000 + " FROM S3Object") == "ParseUnsupportedSyntax"
        assert query.code("SELECT " + "NOT " * 50_000 + "TRUE FROM S3Object") == "ParseUnsupportedSyntax"
        assert query.code("SELECT '" + "x" * (256 << 10) + "' FROM S3Object") == "ExpressionTooLong"
        assert query.code("SELECT * FROM S3Object", "none.csv") == "NoSuchKey"
        assert query.code("SELECT * FROM S3Object", source={"Parquet": {}}) == "NotImplemented"
        assert query.code("SELECT * FROM S3Object", source={"CSV": {}, "CompressionType": "BZIP2"}) == "NotImplemented"
        assert query.code("SELECT * FROM S3Object", ScanRange={"Start": 3}) == "UnsupportedScanRangeInput"
        # What a record brings about ends the stream with an error.
        for sql in ("SELECT CAST(name AS INT) FROM S3Object", "SELECT 1 / 0 FROM S3Object", "SELECT nothing FROM S3Object"):
            with pytest.raises(ClientError):
                query.csv(sql)
