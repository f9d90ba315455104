# EXPECT none
import os
from contextlib import contextmanager
from functools import lru_cache
from typing import Optional
from sqlalchemy import String, create_engine, select
from sqlalchemy.engine import Engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[Optional[str]] = mapped_column(String(30))


@lru_cache(maxsize=1)
def engine() -> Engine:
    return create_engine(os.environ["URL"], pool_size=1, pool_pre_ping=True)


@contextmanager
def session() -> "Session":
    one = sessionmaker(engine())()
    try:
        yield one
        one.commit()
    finally:
        one.close()


def handler(event, context):
    with session() as s:
        return s.scalar(select(User.name).where(User.id == int(event["id"])))
