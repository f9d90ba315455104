internal import Base

/// `AWS::Serverless::Connector`: the rights that one resource needs to use another.
/// - Source: SAM specification, AWS::Serverless::Connector.
struct ConnectorTranslator {
    private let resource: ServerlessResource

    init(_ resource: ServerlessResource) throws(ServerlessFault) {
        self.resource = resource
        try resource.check(known: ["Source", "Destination", "Permissions"])
        for name in ["Source", "Destination", "Permissions"] where resource[name] == nil {
            throw resource.fault("Missing required property '\(name)'.")
        }
        let ends = resource["Destination"]?.array ?? resource["Destination"].map { [$0] } ?? []
        for (name, isValid) in [
            ("Source", resource["Source"]?.object != nil), ("Destination", ends.allSatisfy { $0.object != nil }),
            ("Permissions", resource["Permissions"]?.array?.allSatisfy { $0.string != nil } == true),
        ] where !isValid {
            throw resource.fault("Type of property '\(name)' is invalid.")
        }
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let destinations = resource["Destination"]?.array else {
            return try connect(resource["Destination"] ?? .null, suffix: "", &build)
        }
        guard !destinations.isEmpty else { throw resource.fault("'Destination' is an empty list") }
        for (index, destination) in destinations.enumerated() {
            try connect(destination, suffix: "Destination\(index)", &build)
        }
    }

    private func connect(_ value: JSON, suffix: String, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        let from = resource["Source"] ?? .null
        let destination = try ConnectorEnd(value, facing: from, of: resource.id, build)
        let source = try ConnectorEnd(from, facing: value, of: resource.id, build)
        let link = ConnectorLink(resource: resource, source: source, destination: destination)
        guard let profile = ConnectorProfile.find(link.source.type, link.destination.type) else {
            throw resource.fault(
                "Unable to create connector \(link.title); it's not supported or the template is invalid.")
        }
        let permissions = try permissions(profile, link)
        let product = try link.product(profile, permissions)
        let id = resource.id + product.suffix + suffix
        let types: JSON = [
            "Source": ["Type": .string(link.source.writtenType)],
            "Destination": ["Type": .string(link.destination.writtenType)],
        ]
        var attributes = resource.own
        let metadata = attributes["Metadata"]?.object ?? JSONObject()
        attributes["Metadata"] = .object(
            metadata.merging(["aws:sam:connectors": .object([resource.id: types])]))
        build.add(id, product.type, .object(product.properties), attributes)
        build.addConnected(id, by: resource.id)
        for other in waiting(profile, link, build) {
            build.update(other) { document in
                let given = document["DependsOn"]
                let names = given?.array ?? given.map { [$0] } ?? []
                if !names.contains(.string(id)) { document["DependsOn"] = .array(names + [.string(id)]) }
            }
        }
    }

    /// The resources that are made after the connector's.
    private func waiting(_ profile: ConnectorProfile, _ link: ConnectorLink, _ build: ServerlessBuild) -> [String] {
        guard let source = link.source.logicalID, let destination = link.destination.logicalID else { return [] }
        switch profile.waiting {
        case nil: return []
        case .source: return [source]
        case .mappings:
            let mappings = build.resources.filter { _, document in
                let properties = document["Properties"]
                func names(_ property: String, _ id: String) -> Bool {
                    References(in: properties?[property] ?? .null).names.contains(id)
                }
                return document["Type"] == "AWS::Lambda::EventSourceMapping" && names("FunctionName", destination)
                    && names("EventSourceArn", source)
            }.map(\.key)
            // With several mappings of one source the deployment fails anyway.
            return mappings.count == 1 ? mappings : []
        }
    }

    private func permissions(_ profile: ConnectorProfile, _ link: ConnectorLink) throws(ServerlessFault) -> [String] {
        let valid = profile.permissions.joined(separator: ", ")
        let list = resource["Permissions"]?.array ?? []
        guard !list.isEmpty else { throw resource.fault("'Permissions' cannot be empty; valid values are: \(valid).") }
        let permissions = list.map { $0.string ?? "" }
        let start = "Unsupported 'Permissions' provided for connector \(link.title); valid"
        guard permissions.allSatisfy(profile.permissions.contains) else {
            throw resource.fault("\(start) values are: \(valid).")
        }
        let combinations = profile.combinations
        guard combinations.isEmpty || combinations.contains(Set(permissions).sorted()) else {
            let texts = combinations.map { $0.joined(separator: " + ") }
            throw resource.fault("\(start) combinations are: \(texts.joined(separator: ", ")).")
        }
        return permissions
    }
}
