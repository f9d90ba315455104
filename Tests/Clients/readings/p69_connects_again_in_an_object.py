# EXPECT none
import os, pymysql


class Database:
    def __init__(self):
        self.conn = self.connect()

    def connect(self):
        return pymysql.connect(host=os.environ["HOST"])

    def query(self, sql, *args):
        try:
            return self.run(sql, args)
        except pymysql.OperationalError:
            self.conn = self.connect()
            return self.run(sql, args)

    def run(self, sql, args):
        with self.conn.cursor() as cur:
            cur.execute(sql, args)
            return cur.fetchall()


db = Database()


def handler(event, context):
    return db.query("select %s", event["id"])
