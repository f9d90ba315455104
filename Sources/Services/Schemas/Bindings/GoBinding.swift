/// Go structures with setters, in one package with the marshaller.
struct GoBinding {
    let model: BindingModel

    /// - Throws: for properties whose names no tag of Go can have.
    func files() throws(BindingFault) -> [BindingFile] {
        var files = [BindingFile(model.package, "Marshaller.go", marshaller)]
        for type in model.classes {
            files.append(BindingFile(model.package, "\(type.name).go", try lines(of: type)))
        }
        return files
    }

    private var head: String { "package \(model.package.last ?? "schema")" }

    private func lines(of type: BindingClass) throws(BindingFault) -> [String] {
        let names = BindingName.identifiers(type.properties, reserved: [], BindingName.capitalized)
        var lines = [head, ""]
        if type.properties.contains(where: { $0.type.uses(.dateTime) }) {
            lines += ["import (", "\t\"time\"", ")", ""]
        }
        lines.append("type \(type.name) struct {")
        // In columns, as Go's own formatter has them.
        let types = type.properties.map { name(of: $0, in: type) }
        let (widest, widestType) = (Self.width(names), Self.width(types))
        for (index, property) in type.properties.enumerated() {
            guard Self.fitsTag(property.name) else {
                throw BindingFault("no tag of Go can name the property \(property.name)")
            }
            let tag = property.name + (property.isRequired ? "" : ",omitempty")
            let (name, type) = (Self.padded(names[index], widest), Self.padded(types[index], widestType))
            lines.append("\t\(name) \(type) `json:\"\(tag)\"`")
        }
        lines.append("}")
        // A field and a method can't have one name.
        for (name, property) in zip(names, type.properties) where !names.contains("Set" + name) {
            lines += [
                "", "func (it *\(type.name)) Set\(name)(value \(self.name(of: property, in: type))) {",
                "\tit.\(name) = value", "}",
            ]
        }
        return lines
    }

    /// Go reads neither quotation marks nor commas in the name that a tag gives.
    private static func fitsTag(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0 < 128 && ![34, 39, 44, 92, 96].contains($0) }
    }

    private static func width(_ texts: [String]) -> Int { texts.map(\.utf8.count).max() ?? 0 }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: width - text.utf8.count)
    }

    private func name(of property: BindingProperty, in type: BindingClass) -> String {
        let name = property.type.written(
            { leaf in
                switch leaf {
                case .string, .date: "string"
                case .boolean: "bool"
                case .integer: "int32"
                case .long: "int64"
                case .number: "float64"
                case .dateTime: "time.Time"
                case .reference(let name): name
                case .anything, .list, .map: "interface{}"
                }
            }, list: { "[]\($0)" }, map: { "map[string]\($0)" })
        return isPointer(property, type) ? "*" + name : name
    }

    /// A structure can't have itself, and one that is missing can't be left out of JSON, nor can a time.
    private func isPointer(_ property: BindingProperty, _ type: BindingClass) -> Bool {
        switch property.type {
        case .reference: !property.isRequired || model.isRecursive(property.type, in: type.name)
        case .dateTime: !property.isRequired
        default: false
        }
    }

    private var marshaller: [String] {
        var lines = [
            head, "", "import (", "\t\"encoding/json\"", ")", "",
            "func Marshal(inputEvent interface{}) ([]byte, error) {", "\treturn json.Marshal(inputEvent)", "}", "",
            "func Unmarshal(inputStream []byte) (map[string]interface{}, error) {",
            "\tvar outputEvent map[string]interface{}", "\terr := json.Unmarshal(inputStream, &outputEvent)",
            "\treturn outputEvent, err", "}",
        ]
        if model.event != nil {
            lines += [
                "", "func UnmarshalEvent(inputStream []byte) (AWSEvent, error) {", "\tvar outputEvent AWSEvent",
                "\terr := json.Unmarshal(inputStream, &outputEvent)", "\treturn outputEvent, err", "}",
            ]
        }
        return lines
    }
}
