internal import Base

/// `Route53` of an API's domain: the records that lead to it.
/// - Source: SAM specification, Route53Configuration.
struct DomainRecords {
    private let resource: ServerlessResource
    private let domain: JSONObject

    init(_ resource: ServerlessResource, _ domain: JSONObject) { (self.resource, self.domain) = (resource, domain) }

    /// Adds the records to the group of their zone.
    /// - Parameter target: the alias target without its health check.
    func add(target: JSONObject, to build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let value = domain["Route53"], !value.isNull else { return }
        guard let route = value.object else { throw resource.fault("Property 'Domain.Route53' should be a map.") }
        guard let zone = route["HostedZoneId"] ?? route["HostedZoneName"] else {
            throw resource.fault(
                "HostedZoneId or HostedZoneName is required to enable Route53 support on Custom Domains.")
        }
        let isSeparate = route["SeparateRecordSetGroup"] ?? false
        guard isSeparate.bool != nil else {
            throw resource.fault("Property 'Domain.Route53.SeparateRecordSetGroup' should be a boolean.")
        }
        let separate = isSeparate == true ? ServerlessHash.suffix(ofName: domain["DomainName"] ?? .null) : ""
        let groupID = "RecordSetGroup" + ServerlessHash.suffix(ofName: zone) + separate
        var target = target
        target["EvaluateTargetHealth"] = route["EvaluateTargetHealth"]
        let types: [JSON] = route["IpV6"] == true ? ["A", "AAAA"] : ["A"]
        let records = types.map { type in
            JSON.object(of: [
                "Name": domain["DomainName"], "Type": type, "AliasTarget": .object(target), "Region": route["Region"],
                "SetIdentifier": route["SetIdentifier"],
            ])
        }
        let known = build.resources[groupID]?["Properties"]?["RecordSets"]?.array ?? []
        build.add(
            groupID, "AWS::Route53::RecordSetGroup",
            .object(of: [
                "HostedZoneId": route["HostedZoneId"],
                "HostedZoneName": route["HostedZoneId"] == nil ? route["HostedZoneName"] : JSON?.none,
                "RecordSets": .array(known + records),
            ]), resource.document.only(["Condition"]))
    }

    /// `MutualTlsAuthentication` of a domain.
    static func mutualTLS(of domain: JSONObject, _ resource: ServerlessResource) throws(ServerlessFault) -> JSON? {
        guard let value = domain["MutualTlsAuthentication"], !value.isNull else { return nil }
        guard let members = value.object else {
            throw resource.fault("Property 'Domain.MutualTlsAuthentication' should be a map.")
        }
        guard members.keys.allSatisfy({ $0 == "TruststoreUri" || $0 == "TruststoreVersion" }) else {
            throw resource.fault(
                "Available Domain.MutualTlsAuthentication fields are ['TruststoreUri', 'TruststoreVersion'].")
        }
        // A version of zero is no version.
        return .object(of: [
            "TruststoreUri": members["TruststoreUri"],
            "TruststoreVersion": members["TruststoreVersion"].flatMap { $0 == 0 ? JSON?.none : $0 },
        ])
    }
}
