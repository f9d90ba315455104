"""Imports and whether what they bind is used; and libraries that use more than one thread."""

import ast
import re

from syntax import FUNCTIONS

# What the interpreter and Lambda's own runtime have loaded before a function's code: to import it takes no time.
LOADED = set(
    """__future__ abc builtins codecs collections contextlib enum errno functools importlib io itertools json logging
    operator os posixpath re signal site stat string sys threading time traceback types typing typing_extensions
    warnings weakref""".split())
# Imported for what their import does: they patch, register, or are found by others through their name.
SIDE_EFFECTS = set(
    """aws_xray_sdk datadog datadog_lambda ddtrace newrelic sentry_sdk opentelemetry elasticapm epsagon lumigo_tracer
    dotenv gevent eventlet readline encodings psycopg2 psycopg pymysql MySQLdb pg8000 cx_Oracle oracledb sqlite3
    openpyxl xlrd xlsxwriter pyarrow fastparquet s3fs fsspec gcsfs tables lxml html5lib email_validator multipart
    matplotlib seaborn certifi truststore unzip_requirements antigravity six mangum""".split())
THREADS = set(
    """threading multiprocessing concurrent subprocess joblib numpy pandas scipy sklearn torch tensorflow keras jax
    cv2 pyarrow polars onnxruntime numba numexpr duckdb xgboost lightgbm catboost transformers dask ray ctypes cffi
    av ffmpeg moviepy imageio gensim spacy pikepdf pyvips faiss tokenizers zstandard blosc igraph osgeo rasterio
    shapely geopandas playwright selenium pyppeteer asyncio trio""".split())
PROCESSES = {"fork", "system", "popen", "spawnl", "spawnv", "posix_spawn", "run_in_executor", "to_thread"}
# boto3's transfers of files have threads of their own.
TRANSFERS = {"upload_file", "upload_fileobj", "download_file", "download_fileobj"}


def imports(program):
    found = []
    words = strings(program)
    for module in program.modules.values():
        if module.path.endswith("__init__.py"):
            continue
        used = names(module) | others(program, module)
        # A module of which one name is used is loaded for that.
        loaded = {source for node, _ in statements(module) for bound, source, _ in bindings(module, node)
                  if isinstance(node, ast.ImportFrom) and bound in used}
        for node, is_top in statements(module):
            for bound, source, whole in bindings(module, node):
                if is_plain(program, module, node, bound, source, whole):
                    is_used = bound in used or bound in words or source in loaded or source.split(".")[0] in words
                    found.append({
                        "module": whole, "file": module.path, "line": node.lineno, "isUsed": is_used,
                        "isAtModuleLevel": is_top})
    return found


def statements(module):
    """Imports outside of `try` and `if`, which ask what is there or are meant for others."""
    for node in module.tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node, True
        for function in ast.walk(node) if isinstance(node, FUNCTIONS) else []:
            for inner in function.body if isinstance(function, FUNCTIONS) else []:
                if isinstance(inner, (ast.Import, ast.ImportFrom)):
                    yield inner, False


def bindings(module, node):
    for alias in node.names:
        if isinstance(node, ast.Import):
            yield alias.asname or alias.name.split(".")[0], alias.name, alias.name
        else:
            source = module.absolute(node)
            yield alias.asname or alias.name, source, f"{source}.{alias.name}"


def is_plain(program, module, node, bound, source, whole):
    """Whether an import is for the name that it binds, and for nothing else."""
    top = source.split(".")[0]
    line = " ".join(module.lines[node.lineno - 1: node.end_lineno])
    if bound == "*" or bound.startswith("_") or top in LOADED or top in SIDE_EFFECTS or "#" in line:
        return False
    if any(alias.asname and alias.asname == alias.name for alias in node.names):
        return False
    if isinstance(node, ast.ImportFrom) and node.level:
        return False
    # A module of the package's own may register something when it is imported.
    return not any(program.find(one) for one in (source, whole, top))


def names(module):
    """Names that are read anywhere, also by `__all__`, which says them as text."""
    found = {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}
    comments = " ".join(line.partition("# type:")[2] for line in module.lines)
    return found | set(re.findall(r"\w+", comments))


def others(program, module):
    """What other modules of the package take from this one; and the handler."""
    found = {program.handler}
    for other in program.modules.values():
        for source, attribute in other.imports.values():
            if program.own(source) is module and attribute:
                found.add(attribute)
        for node in ast.walk(other.tree):
            if isinstance(node, ast.Attribute) and other is not module:
                found.add(node.attr)
    return found


def strings(program):
    """The words of texts: names in annotations, and of libraries that others load by name."""
    found = set()
    for module in program.modules.values():
        documents = {id(node.body[0].value) for node in ast.walk(module.tree) if ast_documented(node)}
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents:
                found.update(re.findall(r"\w+", node.value[:2_000]))
    return found


def ast_documented(node):
    if not isinstance(node, FUNCTIONS + (ast.ClassDef, ast.Module)) or not node.body:
        return False
    return isinstance(node.body[0], ast.Expr) and isinstance(node.body[0].value, ast.Constant)


def uses_threads(program):
    for module in program.modules.values():
        for source, _ in module.imports.values():
            if source.split(".")[0] in THREADS:
                return True
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Attribute) and node.attr in PROCESSES | TRANSFERS:
                return True
    return False
