/// Java classes for Jackson, with setters that can be chained. What is Java's own is named in full, since a schema may
/// have an object of the same name.
struct JavaBinding {
    let model: BindingModel

    private static let reserved: Set<String> = [
        "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue",
        "default", "do", "double", "else", "enum", "extends", "final", "finally", "float", "for", "goto", "if",
        "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "package", "private",
        "protected", "public", "return", "short", "static", "strictfp", "super", "switch", "synchronized", "this",
        "throw", "throws", "transient", "try", "void", "volatile", "while", "true", "false", "null", "equals", "java",
        "com", "schema", "serialVersionUID", "_",
    ]

    private var package: String { model.package.joined(separator: ".") }
    private var hasDetail: Bool { model.detail != nil }

    var files: [BindingFile] {
        model.classes.map { BindingFile(model.package, "\($0.name).java", lines(of: $0)) }
            + [BindingFile(model.package + ["marshaller"], "Marshaller.java", marshaller)]
    }

    private func lines(of type: BindingClass) -> [String] {
        let isEvent = type.name == BindingClass.event && hasDetail
        let itself = isEvent ? "\(type.name)<T>" : type.name
        let names = BindingName.identifiers(type.properties, reserved: Self.reserved, BindingName.camel)
        let fields = zip(names, type.properties).map { name, property in
            Field(
                name: name, type: isEvent && property.name == "detail" ? "T" : Self.name(of: property.type, package),
                json: property.name)
        }
        var lines = [
            "package \(package);", "", "import com.fasterxml.jackson.annotation.JsonAutoDetect;",
            "import com.fasterxml.jackson.annotation.JsonProperty;", "",
            "@JsonAutoDetect(", "    fieldVisibility = JsonAutoDetect.Visibility.NONE,",
            "    getterVisibility = JsonAutoDetect.Visibility.NONE,",
            "    isGetterVisibility = JsonAutoDetect.Visibility.NONE,",
            "    setterVisibility = JsonAutoDetect.Visibility.NONE)",
            "public class \(itself) implements java.io.Serializable {",
            "    private static final long serialVersionUID = 1L;",
        ]
        for field in fields {
            lines += [
                "", "    @JsonProperty(\(BindingName.quoted(field.json)))", "    private \(field.type) \(field.name);",
            ]
        }
        for field in fields { lines += accessors(of: field, itself) }
        lines += comparison(fields, type.name, isEvent ? "<?>" : "")
        return lines + ["}"]
    }

    private struct Field {
        let name: String
        let type: String
        let json: String
        var capital: String { name.prefix(1).uppercased() + name.dropFirst() }
    }

    private func accessors(of field: Field, _ itself: String) -> [String] {
        [
            "", "    public \(itself) \(field.name)(\(field.type) \(field.name)) {",
            "        this.\(field.name) = \(field.name);", "        return this;", "    }", "",
            "    public \(field.type) get\(field.capital)() {", "        return \(field.name);", "    }", "",
            "    public void set\(field.capital)(\(field.type) \(field.name)) {",
            "        this.\(field.name) = \(field.name);", "    }",
        ]
    }

    private func comparison(_ fields: [Field], _ name: String, _ wildcard: String) -> [String] {
        let equal = fields.map { "java.util.Objects.equals(this.\($0.name), that.\($0.name))" }
        let shown = fields.map { "            + \"    \($0.name): \" + \($0.name) + \"\\n\"" }
        return [
            "", "    @java.lang.Override", "    public boolean equals(java.lang.Object other) {",
            "        if (this == other) {", "            return true;", "        }",
            "        if (other == null || getClass() != other.getClass()) {", "            return false;", "        }",
        ]
            + (fields.isEmpty
                ? ["        return true;"]
                : [
                    "        \(name)\(wildcard) that = (\(name)\(wildcard)) other;",
                    "        return " + equal.joined(separator: "\n            && ") + ";",
                ])
            + [
                "    }", "", "    @java.lang.Override", "    public int hashCode() {",
                "        return java.util.Objects.hash(\(fields.map(\.name).joined(separator: ", ")));", "    }", "",
                "    @java.lang.Override", "    public java.lang.String toString() {",
                "        return \"class \(name) {\\n\"",
            ] + shown + ["            + \"}\";", "    }"]
    }

    /// - Parameter package: classes are named in full: a member may have a class's name.
    private static func name(of type: BindingType, _ package: String) -> String {
        type.written(
            { leaf in
                switch leaf {
                case .string: "java.lang.String"
                case .boolean: "java.lang.Boolean"
                case .integer: "java.lang.Integer"
                case .long: "java.lang.Long"
                case .number: "java.math.BigDecimal"
                case .dateTime, .date: "java.util.Date"
                case .reference(let name): "\(package).\(name)"
                case .anything, .list, .map: "java.lang.Object"
                }
            }, list: { "java.util.List<\($0)>" }, map: { "java.util.Map<java.lang.String, \($0)>" })
    }

    private var marshaller: [String] {
        var lines = [
            "package \(package).marshaller;", "", "import com.fasterxml.jackson.databind.DeserializationFeature;",
            "import com.fasterxml.jackson.databind.ObjectMapper;",
            "import com.fasterxml.jackson.databind.SerializationFeature;", "import java.io.IOException;",
            "import java.io.InputStream;", "import java.io.OutputStream;", "", "public final class Marshaller {",
            "    private static final ObjectMapper MAPPER = new ObjectMapper()",
            "        .findAndRegisterModules()",
            "        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)",
            "        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);", "", "    private Marshaller() {",
            "    }",
            "", "    public static <T> void marshal(OutputStream output, T value) throws IOException {",
            "        MAPPER.writeValue(output, value);", "    }", "",
            "    public static <T> T unmarshal(InputStream input, Class<T> type) throws IOException {",
            "        return MAPPER.readValue(input, type);", "    }",
        ]
        let event = "\(package).\(BindingClass.event)"
        if let detail = model.detail.map({ "\(package).\($0)" }) {
            lines += [
                "", "    public static <T> \(event)<T> unmarshalEvent(InputStream input, Class<T> detail)",
                "        throws IOException {", "        return MAPPER.readValue(",
                "            input, MAPPER.getTypeFactory().constructParametricType(\(event).class, detail));", "    }",
                "",
                "    public static \(event)<\(detail)> unmarshalEvent(InputStream input) throws IOException {",
                "        return unmarshalEvent(input, \(detail).class);", "    }",
            ]
        } else if model.event != nil {
            lines += [
                "", "    public static \(event) unmarshalEvent(InputStream input) throws IOException {",
                "        return MAPPER.readValue(input, \(event).class);", "    }",
            ]
        }
        return lines + ["}"]
    }
}
