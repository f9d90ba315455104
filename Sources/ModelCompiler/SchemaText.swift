internal import Base

/// Writes a service model as the compact text that `Schema` reads.
package struct SchemaText {
    private let model: ServiceModel
    /// Shapes that some member streams: S3's model says so of the member alone.
    private let streamed: Set<String>

    package init(_ model: ServiceModel) {
        self.model = model
        let members = model.shapes.flatMap { $0.model["members"]?.object?.values ?? [] }
        streamed = Set(members.filter { $0["streaming"]?.bool == true }.compactMap { $0["shape"]?.string })
    }

    package var text: String {
        var lines = [service]
        lines += model.operations.map { operation($0.name, $0.model) }
        lines += model.shapes.map { shape($0.name, $0.model) }
        return lines.joined(separator: "\n")
    }

    // MARK: - Lines

    private var service: String {
        let metadata = model.metadata
        var fields = ["V", "name=\(model.name)", "protocols=\(model.protocols.joined(separator: ","))"]
        fields.append("signing=\(model.signingName)")
        add("version", metadata["apiVersion"]?.string, to: &fields)
        add("endpoint", metadata["endpointPrefix"]?.string, to: &fields)
        add("target", metadata["targetPrefix"]?.string, to: &fields)
        add("json", metadata["jsonVersion"]?.string, to: &fields)
        add(
            "ns", metadata["xmlNamespace"]?.string ?? metadata["xmlNamespace"]?["uri"]?.string ?? s3Namespace,
            to: &fields)
        add("validation", model.validationCode, to: &fields)
        if metadata["awsQueryCompatible"] != nil { fields.append("querycompatible") }
        add("missing", metadata["missingCode"]?.string, to: &fields)
        add("missingtext", metadata["missingText"]?.string, to: &fields)
        add("denied", metadata["deniedCode"]?.string, to: &fields)
        add("deniedaction", metadata["deniedAction"]?.string, to: &fields)
        add("querypath", metadata["queryPath"]?.string, to: &fields)
        return fields.joined(separator: "\t")
    }

    /// S3's model puts its namespace on the requests only; its responses carry it too.
    private var s3Namespace: String? { model.signingName == "s3" ? "http://s3.amazonaws.com/doc/2006-03-01/" : nil }

    private func operation(_ name: String, _ operation: JSON) -> String {
        var fields = ["O", name]
        add("method", operation["http"]?["method"]?.string, to: &fields)
        add("uri", operation["http"]?["requestUri"]?.string, to: &fields)
        if let status = operation["http"]?["responseCode"]?.integer, status != 200 { fields.append("status=\(status)") }
        add("in", number(operation["input"]), to: &fields)
        add("out", number(operation["output"]), to: &fields)
        add("wrap", operation["output"]?["resultWrapper"]?.string, to: &fields)
        add("inname", operation["input"]?["locationName"]?.string, to: &fields)
        add("inns", operation["input"]?["xmlNamespace"]?["uri"]?.string, to: &fields)
        return fields.joined(separator: "\t")
    }

    private func shape(_ name: String, _ shape: JSON) -> String {
        var fields = [kind(shape), name]
        if model.isError(shape) {
            let code = shape["error"]?["code"]?.string ?? name
            let status = shape["error"]?["httpStatusCode"]?.integer ?? (shape["fault"]?.bool == true ? 500 : 400)
            fields.append("fault=\(code):\(status)")
        }
        addConstraints(shape, to: &fields)
        addTraits(shape, to: &fields)
        if streamed.contains(name), shape["streaming"]?.bool != true { fields.append("stream") }
        addMembers(shape, to: &fields)
        return fields.joined(separator: "\t")
    }

    private func kind(_ shape: JSON) -> String {
        if shape["document"]?.bool == true { return "D" }
        switch shape["type"]?.string {
        case "structure": return shape["union"]?.bool == true ? "U" : "S"
        case "list": return "L"
        case "map": return "M"
        case "integer": return "i"
        case "long": return "l"
        case "float": return "f"
        case "double": return "d"
        case "boolean": return "b"
        case "blob": return "B"
        case "timestamp": return "t"
        default: return "s"
        }
    }

    private func addConstraints(_ shape: JSON, to fields: inout [String]) {
        for bound in ["min", "max"] { add(bound, shape[bound]?.double.map(number), to: &fields) }
        add("enum", shape["enum"]?.array?.compactMap(\.string).joined(separator: "|"), to: &fields)
        // An expression that accepts everything, or holds the separators of this format, is no constraint here.
        if let pattern = shape["pattern"]?.string, pattern != ".*", pattern != "[\\s\\S]*",
            !pattern.unicodeScalars.contains(where: { $0 == "\t" || $0 == "\n" })
        {
            fields.append("pattern=\(pattern)")
        }
        if shape["sensitive"]?.bool == true { fields.append("secret") }
    }

    private func addTraits(_ shape: JSON, to fields: inout [String]) {
        add("of", number(shape["member"] ?? shape["value"]), to: &fields)
        add("by", number(shape["key"]), to: &fields)
        add("name", shape["member"]?["locationName"]?.string ?? shape["locationName"]?.string, to: &fields)
        add("kn", shape["key"]?["locationName"]?.string, to: &fields)
        add("vn", shape["value"]?["locationName"]?.string, to: &fields)
        if shape["flattened"]?.bool == true { fields.append("flat") }
        if shape["streaming"]?.bool == true { fields.append("stream") }
        if shape["eventstream"]?.bool == true { fields.append("events") }
        add("ns", shape["xmlNamespace"]?["uri"]?.string ?? shape["xmlNamespace"]?.string, to: &fields)
        add("nsp", shape["xmlNamespace"]?["prefix"]?.string, to: &fields)
        add("tf", shape["timestampFormat"]?.string, to: &fields)
        if let payload = shape["payload"]?.string, let slot = shape["members"]?.object?.keys.firstIndex(of: payload) {
            fields.append("payload=\(slot)")
        }
    }

    private func addMembers(_ shape: JSON, to fields: inout [String]) {
        let required = Set((shape["required"]?.array ?? []).compactMap(\.string))
        for (name, member) in shape["members"]?.object ?? [:] {
            fields.append("." + self.member(name, member, isRequired: required.contains(name)))
        }
    }

    private func member(_ name: String, _ member: JSON, isRequired: Bool) -> String {
        var traits = ["\(name)=\(number(member) ?? "0")"]
        if isRequired { traits.append("!") }
        if member["flattened"]?.bool == true { traits.append("F") }
        if member["xmlAttribute"]?.bool == true { traits.append("@") }
        if member["idempotencyToken"]?.bool == true { traits.append("T") }
        if member["jsonvalue"]?.bool == true { traits.append("j") }
        let wireName = member["locationName"]?.string
        switch member["location"]?.string {
        case "header": traits.append("h:\(wireName ?? name)")
        case "headers": traits.append("H:\(wireName ?? "")")
        case "querystring": traits.append(isMap(member) ? "Q" : "q:\(wireName ?? name)")
        case "uri": traits.append("u:\(wireName ?? name)")
        case "statusCode": traits.append("c")
        default: if let wireName { traits.append("n:\(wireName)") }
        }
        if let namespace = member["xmlNamespace"]?["uri"]?.string { traits.append("N:\(namespace)") }
        if let prefix = member["xmlNamespace"]?["prefix"]?.string { traits.append("x:\(prefix)") }
        if let format = member["timestampFormat"]?.string { traits.append("t:\(format)") }
        if let name = member["queryName"]?.string { traits.append("e:\(name)") }
        return traits.joined(separator: ";")
    }

    // MARK: - Fields

    private func isMap(_ member: JSON) -> Bool {
        guard let name = member["shape"]?.string, let number = model.numbers[name] else { return false }
        return model.shapes[number].model["type"] == "map"
    }

    private func number(_ reference: JSON?) -> String? {
        reference?["shape"]?.string.flatMap { model.numbers[$0] }.map { String($0) }
    }

    private func number(_ value: Double) -> String { Int64(exactly: value).map { String($0) } ?? "\(value)" }

    private func add(_ name: String, _ value: String?, to fields: inout [String]) {
        if let value { fields.append("\(name)=\(value)") }
    }
}
