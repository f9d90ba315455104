# EXPECT connectionInHandler
import os, pymysql


class Database:
    def __enter__(self):
        self.connection = pymysql.connect(host=os.environ["HOST"])
        return self.connection

    def __exit__(self, *error):
        self.connection.close()


def handler(event, context):
    with Database() as connection:
        with connection.cursor() as cursor:
            cursor.execute("select %s", (event["id"],))
            return cursor.fetchone()
