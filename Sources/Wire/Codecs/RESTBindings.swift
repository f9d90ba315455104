internal import Base

/// Members that travel in the path, the query and the headers of the REST protocols.
struct RESTBindings {
    let schema: Schema

    // MARK: - Requests

    func read(_ shape: Shape, _ request: WireRequest, _ labels: [String: String], into record: inout Record)
        throws(Fault)
    {
        for (slot, member) in shape.members.enumerated() {
            switch member.location {
            case .uri(let name):
                if let text = labels[name] { record[slot] = try scalar(member, text, .iso8601) }
            case .query(let name):
                guard !request.query.isEmpty else { break }
                record[slot] = try query(member, request.query.filter { $0.name == name }.map(\.value))
            case .queryMap: record[slot] = queryMap(member, request)
            case .header(let name):
                let values = request.headers.values(of: name)
                if !values.isEmpty { record[slot] = try header(member, values) }
            case .headers(let prefix): record[slot] = headers(prefix, request)
            case .body, .statusCode: break
            }
        }
    }

    private func scalar(_ member: Member, _ text: String, _ format: Shape.TimestampFormat) throws(Fault) -> Value {
        if member.isJSONValue { return try jsonValue(text) }
        do {
            return try ScalarText.read(text, schema[member.target], member.timestampFormat ?? format)
        } catch {
            guard schema.service.isS3 else { throw error }
            // S3 takes a condition's date that it cannot read as no condition.
            if schema[member.target].kind == .timestamp { return .none }
            throw S3WireFault.unreadable(member, text)
        }
    }

    private func jsonValue(_ text: String) throws(Fault) -> Value {
        do {
            return .document(try JSON(parsing: Base64.decode(text) ?? []))
        } catch {
            throw .serialization("A header is not base 64 of JSON")
        }
    }

    private func query(_ member: Member, _ values: [String]) throws(Fault) -> Value {
        guard let first = values.first else { return .none }
        let shape = schema[member.target]
        switch shape.kind {
        case .list:
            var elements: [Value] = []
            for value in values { elements.append(try ScalarText.read(value, schema[shape.element], .iso8601)) }
            return .list(elements)
        default: return try scalar(member, first, .iso8601)
        }
    }

    /// Every query parameter, those that other members are bound to as well (Smithy, httpQueryParams on servers).
    private func queryMap(_ member: Member, _ request: WireRequest) -> Value {
        let target = schema[member.target]
        let isListMap = schema[target.element].kind == .list
        var entries: [(String, [Value])] = []
        for (name, value) in request.query {
            if let index = entries.firstIndex(where: { $0.0 == name }) {
                entries[index].1.append(.string(value))
            } else {
                entries.append((name, [.string(value)]))
            }
        }
        return .map(entries.map { .init($0.0, isListMap ? .list($0.1) : $0.1[0]) })
    }

    private func headers(_ prefix: String, _ request: WireRequest) -> Value {
        let prefix = prefix.lowercased()
        let entries = request.headers.indices.compactMap { index -> Value.Entry? in
            let name = request.headers.lowercasedName(at: index)
            guard name.hasPrefix(prefix) else { return nil }
            return Value.Entry(String(name.dropFirst(prefix.count)), .string(request.headers.value(at: index)))
        }
        return entries.isEmpty ? .none : .map(entries)
    }

    private func header(_ member: Member, _ values: [String]) throws(Fault) -> Value {
        let shape = schema[member.target]
        guard shape.kind == .list else { return try scalar(member, values[0], .rfc822) }
        let element = schema[shape.element]
        guard values.contains(where: { !$0.isEmpty }) else { return .list([]) }
        var elements: [Value] = []
        for text in HeaderList.split(values.joined(separator: ","), areDates: element.kind == .timestamp) {
            elements.append(try ScalarText.read(text, element, .rfc822))
        }
        return .list(elements)
    }

    // MARK: - Responses

    func write(_ shape: Shape, _ record: Record, into response: inout WireResponse) {
        for (slot, member) in shape.members.enumerated() where !record[slot].isNone {
            switch member.location {
            case .header(let name): response.headers.append((name, headerText(member, record[slot])))
            case .headers(let prefix):
                guard case .map(let entries) = record[slot] else { break }
                for entry in entries {
                    response.headers.append((prefix + entry.key, ScalarText.write(entry.value, .rfc822)))
                }
            case .statusCode:
                if case .integer(let status) = record[slot] { response.status = Int(status) }
            case .body, .query, .queryMap, .uri: break
            }
        }
    }

    private func headerText(_ member: Member, _ value: Value) -> String {
        if member.isJSONValue, case .document(let json) = value { return Base64.encode(json.bytes) }
        let shape = schema[member.target]
        if case .list(let elements) = value {
            let format = schema[shape.element].traits.timestampFormat ?? .rfc822
            return elements.map {
                HeaderList.quoted(ScalarText.write($0, format), isText: schema[shape.element].kind == .string)
            }
            .joined(separator: ", ")
        }
        return ScalarText.write(value, member.timestampFormat ?? shape.traits.timestampFormat ?? .rfc822)
    }
}

/// Lists in one header: elements parted by commas, in quotes where they hold one.
enum HeaderList {
    /// - Parameter areDates: HTTP dates hold one comma each, which does not part them.
    static func split(_ text: String, areDates: Bool) -> [String] {
        var elements: [String] = []
        var element = ""
        var isQuoted = false
        var isEscaped = false
        var commas = 0
        for character in text {
            if isEscaped {
                element.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                commas += 1
                if areDates, text.contains("GMT"), !commas.isMultiple(of: 2) {
                    element.append(character)
                } else {
                    elements.append(trimmed(element))
                    element = ""
                }
            } else {
                element.append(character)
            }
        }
        return elements + [trimmed(element)]
    }

    static func quoted(_ text: String, isText: Bool) -> String {
        guard isText, text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
        return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
