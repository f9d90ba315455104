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
        for (name, property) in zip(names, type.properties) {
            guard
                property.name.utf8.allSatisfy({ $0 < 128 && $0 != 34 && $0 != 44 && $0 != 92 && $0 != 96 && $0 != 39 })
            else { throw BindingFault("no tag of Go can name the property \(property.name)") }
            let tag = property.name + (property.isRequired ? "" : ",omitempty")
            lines.append("\t\(name) \(self.name(of: property, in: type)) `json:\"\(tag)\"`")
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
        return model.isRecursive(property.type, in: type.name) ? "*" + name : name
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
