internal import APIGatewayAPI
internal import Base
internal import Wire

extension RestApiDocument {
    /// As it is kept.
    var json: JSON {
        [
            "account": .string(account.rawValue), "region": .string(region.rawValue), "api": StructureJSON.json(api),
            "resources": Self.list(resources), "stages": Self.list(stages), "deployments": Self.list(deployments),
        ]
    }

    /// Nil where the JSON was not written by `json`.
    init?(_ json: JSON) {
        guard let account = json["account"]?.string.flatMap({ AccountID($0) }),
            let region = json["region"]?.string.flatMap({ Region($0) }),
            let api = json["api"].flatMap({ StructureJSON.read($0, as: RestApi.self) }), let rootID = api.rootResourceId
        else { return nil }
        self.init(account: account, region: region, api: api, rootID: rootID)
        resources = Self.dictionary(json["resources"], Resource.self) { $0.id }
        stages = Self.dictionary(json["stages"], Stage.self) { $0.stageName }
        deployments = Self.dictionary(json["deployments"], Deployment.self) { $0.id }
    }

    /// What a deployment keeps of the API: everything that decides how a request is answered.
    var snapshot: JSON {
        [
            "resources": Self.list(resources),
            "binaryMediaTypes": .array((api.binaryMediaTypes ?? []).map { .string($0) }),
        ]
    }

    static func snapshotResources(_ snapshot: JSON) -> [Resource] {
        (snapshot["resources"]?.array ?? []).compactMap { StructureJSON.read($0, as: Resource.self) }
    }

    private static func list<S: Structure>(_ structures: [String: S]) -> JSON {
        .array(structures.sorted { $0.key < $1.key }.map { StructureJSON.json($0.value) })
    }

    private static func dictionary<S: Structure>(_ json: JSON?, _ type: S.Type, _ key: (S) -> String?) -> [String: S] {
        let structures = (json?.array ?? []).compactMap { StructureJSON.read($0, as: type) }
        return Dictionary(structures.compactMap { value in key(value).map { ($0, value) } }) { _, last in last }
    }
}
