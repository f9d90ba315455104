/// Python classes, which need nothing but Python; date-times are read where the interpreter, or dateutil, can.
struct PythonBinding {
    let model: BindingModel

    private static let reserved: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "self", "to_dict", "to_str", "_types",
        "_attribute_map",
    ]

    private var module: String { model.package.joined(separator: ".") }

    var files: [BindingFile] {
        var files = model.package.indices.dropLast().map { BindingFile(Array(model.package[...$0]), "__init__.py", []) }
        let names = model.classes.map(\.name)
        files.append(
            BindingFile(
                model.package, "__init__.py",
                (names + ["Marshaller"]).map { "from \(module).\($0) import \($0)  # noqa: F401" }))
        files.append(BindingFile(model.package, "Marshaller.py", marshaller))
        files += model.classes.map { BindingFile(model.package, "\($0.name).py", lines(of: $0)) }
        return files
    }

    private func lines(of type: BindingClass) -> [String] {
        let names = BindingName.identifiers(type.properties, reserved: Self.reserved, BindingName.underscored)
        let pairs = zip(names, type.properties)
        var lines = ["# coding: utf-8", "import pprint", "", "", "class \(type.name)(object):", "", "    _types = {"]
        lines += pairs.map { "        \(BindingName.quoted($0)): \(BindingName.quoted(Self.name(of: $1.type)))," }
        lines += ["    }", "", "    _attribute_map = {"]
        lines += pairs.map { "        \(BindingName.quoted($0)): \(BindingName.quoted($1.name))," }
        lines += ["    }", "", "    def __init__(self\(names.map { ", \($0)=None" }.joined())):  # noqa: E501"]
        lines += names.isEmpty ? ["        pass"] : names.map { "        self.\($0) = \($0)" }
        lines += [
            "", "    def to_dict(self):", "        return {name: _plain(getattr(self, name)) for name in self._types}",
            "", "    def to_str(self):", "        return pprint.pformat(self.to_dict())", "",
            "    def __repr__(self):", "        return self.to_str()", "", "    def __eq__(self, other):",
            "        return isinstance(other, \(type.name)) and self.__dict__ == other.__dict__", "",
            "    def __ne__(self, other):", "        return not self == other", "", "", "def _plain(value):",
            "    if isinstance(value, list):", "        return [_plain(element) for element in value]",
            "    if isinstance(value, dict):",
            "        return {key: _plain(element) for key, element in value.items()}",
            "    return value.to_dict() if hasattr(value, \"to_dict\") else value",
        ]
        return lines
    }

    private static func name(of type: BindingType) -> String {
        type.written(
            { leaf in
                switch leaf {
                case .string: "str"
                case .boolean: "bool"
                case .integer, .long: "int"
                case .number: "float"
                case .dateTime: "datetime"
                case .date: "date"
                case .reference(let name): name
                case .anything, .list, .map: "object"
                }
            }, list: { "list[\($0)]" }, map: { "dict(str, \($0))" })
    }

    private var marshaller: [String] {
        let text = #"""
            # coding: utf-8
            import datetime
            import importlib
            import re


            class Marshaller(object):
                """Makes objects of JSON, and JSON of objects."""

                PRIMITIVES = {"int": int, "float": float, "str": str, "bool": bool}

                @classmethod
                def marshall(cls, obj):
                    if isinstance(obj, (list, tuple)):
                        return [cls.marshall(element) for element in obj]
                    if isinstance(obj, dict):
                        return {key: cls.marshall(value) for key, value in obj.items()}
                    if isinstance(obj, (datetime.datetime, datetime.date)):
                        return obj.isoformat()
                    if not hasattr(obj, "_types"):
                        return obj
                    values = ((obj._attribute_map[name], getattr(obj, name)) for name in obj._types)
                    return {key: cls.marshall(value) for key, value in values if value is not None}

                @classmethod
                def unmarshall(cls, data, type_name):
                    """Reads JSON's values as a class of this package, which is given itself or by its name."""
                    if data is None:
                        return None
                    if isinstance(type_name, str):
                        return cls._of_name(data, type_name)
                    return cls._model(data, type_name)

                @classmethod
                def _of_name(cls, data, name):
                    if name.startswith("list["):
                        element = re.match(r"list\[(.*)\]$", name).group(1)
                        return [cls.unmarshall(value, element) for value in data] if isinstance(data, list) else data
                    if name.startswith("dict("):
                        value_type = re.match(r"dict\(([^,]*), (.*)\)$", name).group(2)
                        return {key: cls.unmarshall(value, value_type) for key, value in data.items()}
                    if name == "object":
                        return data
                    if name in cls.PRIMITIVES:
                        return cls._primitive(data, cls.PRIMITIVES[name])
                    if name in ("datetime", "date"):
                        return cls._time(data, name)
                    return cls._model(data, getattr(importlib.import_module("PACKAGE"), name))

                @classmethod
                def _primitive(cls, data, kind):
                    # A whole number that is too large for a float, or a text where a number was, stays what it is.
                    if kind is float and isinstance(data, int) and not isinstance(data, bool):
                        return data
                    try:
                        return kind(data)
                    except (TypeError, ValueError):
                        return data

                @classmethod
                def _time(cls, text, name):
                    try:
                        if name == "date":
                            return datetime.datetime.strptime(text, "%Y-%m-%d").date()
                        return cls._instant(text)
                    except (ImportError, TypeError, ValueError):
                        return text

                @classmethod
                def _instant(cls, text):
                    if hasattr(datetime.datetime, "fromisoformat"):
                        return datetime.datetime.fromisoformat(re.sub(r"[zZ]$", "+00:00", text))
                    from dateutil.parser import parse
                    return parse(text)

                @classmethod
                def _model(cls, data, kind):
                    if not isinstance(data, dict):
                        return data
                    names = kind._attribute_map
                    return kind(**{
                        name: cls.unmarshall(data[names[name]], of_name)
                        for name, of_name in kind._types.items() if names[name] in data})
            """#
        return text.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0).replacing("PACKAGE", with: module)
        }
    }
}
