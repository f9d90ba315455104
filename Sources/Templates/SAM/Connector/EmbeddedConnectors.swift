internal import Base

/// The attribute `Connectors` of any resource: connectors whose source is that resource.
/// - Source: SAM specification, resource attribute Connectors.
enum EmbeddedConnectors {
    /// Turns the attributes into resources of the type `AWS::Serverless::Connector`.
    static func expand(_ build: inout ServerlessBuild, _ faults: inout [ServerlessFault]) {
        for (id, document) in build.sources {
            guard var document = document.object, let value = document["Connectors"] else { continue }
            document["Connectors"] = nil
            build.sources[id] = .object(document)
            guard let connectors = value.object else {
                faults.append(.resource(id, "Attribute '\(id).Connectors' should be a map."))
                continue
            }
            for (name, connector) in connectors {
                do throws(ServerlessFault) { try expand(name, connector, of: id, &build) } catch {
                    faults.append(error)
                }
            }
        }
    }

    private static func expand(
        _ name: String, _ value: JSON, of parent: String, _ build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        let id = parent + name
        guard var document = value.object else { throw .resource(id, "\(parent).\(id) should be a map.") }
        guard var properties = document["Properties"]?.object else {
            throw .resource(parent, "Attribute 'Connectors.\(name).Properties' should be a map.")
        }
        let reference = properties["SourceReference"] ?? .object(JSONObject())
        guard var source = reference.object else {
            throw .resource(parent, "Property 'Connectors.\(name).Properties.SourceReference' should be a map.")
        }
        guard source["Id"] == nil else { throw .resource(name, "'Id' shouldn't be defined in 'SourceReference'.") }
        guard build.sources[id] == nil else { throw .duplicate(id, "AWS::Serverless::Connector", by: parent) }
        source["Id"] = .string(parent)
        properties["SourceReference"] = nil
        properties["Source"] = .object(source)
        document["Properties"] = .object(properties)
        document["Type"] = "AWS::Serverless::Connector"
        build.sources[id] = .object(document)
    }
}
