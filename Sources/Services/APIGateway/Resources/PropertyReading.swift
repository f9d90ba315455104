internal import APIGatewayAPI
internal import Base
internal import ServiceKit
internal import Wire

/// Reads a template's properties as what the API takes.
enum PropertyReading {
    /// A structure from a property whose members begin with capitals.
    static func structure<S: Structure>(_ json: JSON?, _ name: String, as type: S.Type) throws(Fault) -> S? {
        guard let json, !json.isNull else { return nil }
        guard let value = StructureJSON.read(json, as: type, isCapitalised: true) else { throw invalid(name) }
        return value
    }

    static func strings(_ json: JSON?) -> [String: String]? {
        json?.object.map { object in
            Dictionary(object.map { ($0.key, $0.value.string ?? $0.value.description) }) { $1 }
        }
    }

    static func text(_ properties: JSONObject, _ name: String) -> String { properties[name]?.string ?? "" }

    static func invalid(_ name: String) -> Fault {
        APIGatewayFault.badRequestException("The value of the property \(name) is not valid.")
    }

    /// Runs a deletion; what is gone already is no error.
    static func deleting(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let fault as Fault where fault.code == "NotFoundException" {
            return
        }
    }
}
