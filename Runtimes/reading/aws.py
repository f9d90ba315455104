"""What is known of AWS's SDK for Python and of libraries that connect to something."""

import re

CONNECTIONS = {
    "psycopg2.connect": "database", "psycopg.connect": "database", "psycopg.Connection.connect": "database",
    "pymysql.connect": "database", "pymysql.connections.Connection": "database", "MySQLdb.connect": "database",
    "mysql.connector.connect": "database", "pg8000.connect": "database", "pg8000.native.Connection": "database",
    "pg8000.dbapi.connect": "database", "pyodbc.connect": "database", "oracledb.connect": "database",
    "asyncpg.connect": "database", "sqlalchemy.create_engine": "database", "pymongo.MongoClient": "database",
    "sqlalchemy.engine.create_engine": "database", "pymongo.mongo_client.MongoClient": "database",
    "psycopg2.pool.SimpleConnectionPool": "database", "psycopg2.pool.ThreadedConnectionPool": "database",
    "psycopg_pool.ConnectionPool": "database", "mysql.connector.pooling.MySQLConnectionPool": "database",
    "pymssql.connect": "database", "cx_Oracle.connect": "database", "snowflake.connector.connect": "database",
    "redshift_connector.connect": "database", "mariadb.connect": "database", "sqlmodel.create_engine": "database",
    "databases.Database": "database",
    "neo4j.GraphDatabase.driver": "database", "cassandra.cluster.Cluster": "database",
    "clickhouse_connect.get_client": "database", "clickhouse_driver.Client": "database",
    "dbutils.pooled_db.PooledDB": "database",
    "redis.Redis": "cache", "redis.StrictRedis": "cache", "redis.from_url": "cache", "redis.Redis.from_url": "cache",
    "redis.cluster.RedisCluster": "cache", "pymemcache.client.base.Client": "cache", "valkey.Valkey": "cache",
    "redis.RedisCluster": "cache", "redis.ConnectionPool": "cache", "redis.ConnectionPool.from_url": "cache",
    "redis.cluster.RedisCluster.from_url": "cache", "redis.RedisCluster.from_url": "cache",
    "redis.StrictRedis.from_url": "cache", "valkey.from_url": "cache", "pymemcache.Client": "cache",
    "pymemcache.client.hash.HashClient": "cache", "pylibmc.Client": "cache", "aioredis.from_url": "cache",
    "pika.BlockingConnection": "broker", "kafka.KafkaProducer": "broker", "confluent_kafka.Producer": "broker",
    "aiokafka.AIOKafkaProducer": "broker", "aio_pika.connect_robust": "broker",
    "elasticsearch.Elasticsearch": "HTTP", "opensearchpy.OpenSearch": "HTTP",
    "http.client.HTTPSConnection": "HTTP", "http.client.HTTPConnection": "HTTP", "urllib3.PoolManager": "HTTP",
    "requests.Session": "HTTP", "requests.session": "HTTP", "requests.sessions.Session": "HTTP",
    "httpx.Client": "HTTP",
    "openai.OpenAI": "HTTP", "openai.AsyncOpenAI": "HTTP", "anthropic.Anthropic": "HTTP",
    "anthropic.AsyncAnthropic": "HTTP", "meilisearch.Client": "HTTP", "influxdb_client.InfluxDBClient": "HTTP",
    # Of libraries that do not block.
    "aiomysql.connect": "database", "aiomysql.create_pool": "database", "asyncpg.create_pool": "database",
    "psycopg.AsyncConnection.connect": "database", "psycopg_pool.AsyncConnectionPool": "database",
    "sqlalchemy.ext.asyncio.create_async_engine": "database", "pymongo.AsyncMongoClient": "database",
    "motor.motor_asyncio.AsyncIOMotorClient": "database", "redis.asyncio.Redis": "cache",
    "redis.asyncio.from_url": "cache", "redis.asyncio.Redis.from_url": "cache", "httpx.AsyncClient": "HTTP",
    "aiohttp.ClientSession": "HTTP", "elasticsearch.AsyncElasticsearch": "HTTP",
    "opensearchpy.AsyncOpenSearch": "HTTP",
}
CONNECTIONS.update({
    f"{library}.{verb}": "HTTP" for library in ("requests", "httpx")
    for verb in ("get", "post", "put", "patch", "delete", "head", "request")})

# Methods of clients that call nothing, or whose operation has another name.
NO_OPERATIONS = {
    "can_paginate", "close", "exceptions", "generate_presigned_url", "generate_presigned_post", "get_paginator",
    "get_waiter", "meta", "get_available_subresources",
}
RENAMED = {
    "upload_file": "PutObject", "upload_fileobj": "PutObject", "put": "PutObject", "download_file": "GetObject",
    "download_fileobj": "GetObject", "batch_writer": "BatchWriteItem",
}
CREDENTIALS = {"aws_access_key_id", "aws_secret_access_key", "aws_session_token", "botocore_session"}


def operation(service, method):
    """AWS's name of an operation: `PutItem` of `put_item`."""
    if method in NO_OPERATIONS or not re.fullmatch(r"[a-z][a-z0-9_]*", method):
        return None
    if service == "s3" and method in RENAMED or method == "batch_writer":
        return RENAMED[method]
    return "".join(part.capitalize() for part in method.split("_"))
