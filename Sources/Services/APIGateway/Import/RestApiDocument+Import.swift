internal import APIGatewayAPI
internal import Base
internal import Wire

extension RestApiDocument {
    /// Brings a definition into the API: its methods are added to those that are there (`merge`) or take their place
    /// (`overwrite`). A path that stays keeps its resource's id.
    mutating func `import`(
        _ definition: OpenAPIDefinition, mode: PutMode, newID: () -> String
    ) throws(Fault) {
        if mode == .overwrite {
            api.name = definition.title ?? api.name
            api.description = definition.description ?? api.description
            api.binaryMediaTypes = definition.binaryMediaTypes ?? api.binaryMediaTypes
        } else if let types = definition.binaryMediaTypes {
            api.binaryMediaTypes =
                (api.binaryMediaTypes ?? []) + types.filter { api.binaryMediaTypes?.contains($0) != true }
        }
        api.apiKeySource = definition.apiKeySource ?? api.apiKeySource
        let old = Dictionary(resources.values.map { ($0.path ?? "", $0) }) { first, _ in first }
        if mode == .overwrite { resources = [rootID: Resource(id: rootID, path: "/")] }
        for path in definition.paths {
            let id = try makeResource(path.path, old, newID)
            for (verb, method) in path.methods { try put(verb, method, id) }
        }
    }

    /// Makes what is missing of a path; gives the id of its last resource.
    private mutating func makeResource(
        _ path: String, _ old: [String: Resource], _ newID: () -> String
    ) throws(Fault) -> String {
        var (parent, soFar) = (rootID, "")
        for text in path.split(separator: "/") {
            soFar += "/" + text
            if let known = resource(atPath: soFar)?.id {
                parent = known
                continue
            }
            do {
                parent = try addResource(String(text), below: parent, id: old[soFar]?.id ?? newID()).id ?? ""
            } catch  where error.code == "BadRequestException" {
                throw APIGatewayFault.badRequestException(
                    "Errors found during import:\n\tUnable to create resource at path '\(path)': \(error.message)")
            }
        }
        return parent
    }

    private mutating func put(_ verb: String, _ method: Method, _ resourceID: String) throws(Fault) {
        var method = method
        if var integration = method.methodIntegration {
            integration.cacheNamespace = integration.cacheNamespace ?? resourceID
            method.methodIntegration = integration
        }
        try setMethod(verb, of: resourceID, method)
    }
}
