/// TypeScript classes with a table of their members, by which the marshaller reads and writes them.
struct TypeScriptBinding {
    let model: BindingModel

    private static let reserved: Set<String> = ["constructor", "prototype", "__proto__"]

    var files: [BindingFile] {
        model.classes.map { BindingFile(model.package, "\(Self.name($0.name)).ts", lines(of: $0)) }
            + [BindingFile(model.package + ["marshaller"], "Marshaller.ts", marshaller)]
    }

    /// A class can't have the name of what JavaScript's modules, or the marshaller, need.
    private static func name(_ type: String) -> String {
        ["Array", "Date", "Object"].contains(type) ? type + "_" : type
    }

    private func lines(of type: BindingClass) -> [String] {
        let itself = Self.name(type.name)
        let names = BindingName.identifiers(type.properties, reserved: Self.reserved, BindingName.underscored)
        let fields = zip(names, type.properties)
        let others = Set(type.properties.flatMap { Self.references($0.type) }).subtracting([itself]).sorted()
        var lines = others.map { "import { \($0) } from \"./\($0)\";" }
        if !lines.isEmpty { lines.append("") }
        lines += ["export class \(itself) {"]
        lines += fields.map { "    \(BindingName.quoted($0))?: \(Self.shown($1.type));" }
        lines += ["", "    static discriminator: string | undefined = undefined;", ""]
        lines += ["    static attributeTypeMap: Array<{ name: string, baseName: string, type: string }> = ["]
        lines += fields.map { name, property in
            "        { name: \(BindingName.quoted(name)), baseName: \(BindingName.quoted(property.name)), "
                + "type: \(BindingName.quoted(Self.shown(property.type))) },"
        }
        lines += [
            "    ];", "", "    static getAttributeTypeMap() {", "        return \(itself).attributeTypeMap;",
            "    }",
        ]
        return lines + ["}"]
    }

    private static func references(_ type: BindingType) -> [String] {
        switch type {
        case .reference(let type): [name(type)]
        case .list(let element): references(element)
        case .map(let value): references(value)
        default: []
        }
    }

    private static func shown(_ type: BindingType) -> String {
        type.written(
            { leaf in
                switch leaf {
                case .string: "string"
                case .boolean: "boolean"
                case .integer, .long, .number: "number"
                case .dateTime, .date: "Date"
                case .reference(let type): name(type)
                case .anything, .list, .map: "any"
                }
            }, list: { "Array<\($0)>" }, map: { "{ [key: string]: \($0) }" })
    }

    private var marshaller: [String] {
        let names = model.classes.map { Self.name($0.name) }
        let imports = names.map { "import { \($0) } from \"../\($0)\";" }
        let table = ["const types: { [name: string]: any } = {"] + names.map { "    \($0): \($0)," } + ["};", ""]
        let text = #"""
            export class Marshaller {
                /** Makes JSON's values of objects. */
                static marshall(data: any): any {
                    if (data === null || data === undefined) {
                        return data;
                    }
                    if (Array.isArray(data)) {
                        return data.map((element: any) => Marshaller.marshall(element));
                    }
                    if (data instanceof Date) {
                        return data.toISOString();
                    }
                    if (typeof data !== "object") {
                        return data;
                    }
                    const members = data.constructor && data.constructor.attributeTypeMap;
                    const result: any = {};
                    if (members === undefined) {
                        Object.keys(data).forEach((key: string) => { result[key] = Marshaller.marshall(data[key]); });
                        return result;
                    }
                    members.forEach((member: any) => {
                        const value: any = Marshaller.marshall(data[member.name]);
                        if (value !== undefined) {
                            result[member.baseName] = value;
                        }
                    });
                    return result;
                }

                /** Reads JSON's values as a type, which is given by its name. */
                static unmarshall(data: any, type: string): any {
                    if (data === null || data === undefined) {
                        return data;
                    }
                    if (type.startsWith("Array<")) {
                        const element: string = type.slice("Array<".length, -1);
                        if (!Array.isArray(data)) {
                            return data;
                        }
                        return data.map((value: any) => Marshaller.unmarshall(value, element));
                    }
                    if (type.startsWith("{ [key: string]: ")) {
                        const of: string = type.slice("{ [key: string]: ".length, -2);
                        const result: any = {};
                        Object.keys(data).forEach((key: string) => {
                            result[key] = Marshaller.unmarshall(data[key], of);
                        });
                        return result;
                    }
                    if (type === "Date" ) {
                        const date: Date = new Date(data);
                        return isNaN(date.getTime()) ? data : date;
                    }
                    if (types[type] === undefined || typeof data !== "object") {
                        return data;
                    }
                    const instance: any = new types[type]();
                    types[type].attributeTypeMap.forEach((member: any) => {
                        if (Object.prototype.hasOwnProperty.call(data, member.baseName)) {
                            instance[member.name] = Marshaller.unmarshall(data[member.baseName], member.type);
                        }
                    });
                    return instance;
                }
            }
            """#
        return imports + [""] + table + text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
}
