internal import Base

/// `Domain` of a REST API: the domain name, its mappings to the API, and its records in Route 53.
/// - Source: SAM specification, DomainConfiguration, Route53Configuration.
struct APIDomain {
    /// The hosted zone of CloudFront's distributions, which serve edge-optimized domains.
    private static let edgeZone: JSON = "Z2FDTNDATAQYW2"

    private let resource: ServerlessResource
    private let domain: JSONObject
    private let endpoint: JSON
    private let id: String

    /// Nil where the API has none.
    init?(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        guard let value = resource["Domain"].map({ build.resolved($0) }) else { return nil }
        guard let domain = value.object else { throw resource.fault("Property 'Domain' should be a map.") }
        guard let name = domain["DomainName"], domain["CertificateArn"] != nil else {
            throw resource.fault("Custom Domains only works if both DomainName and CertificateArn are provided.")
        }
        endpoint = domain["EndpointConfiguration"] ?? "REGIONAL"
        guard ["EDGE", "REGIONAL", "PRIVATE"].contains(endpoint) else {
            throw resource.fault(
                "EndpointConfiguration for Custom Domains must be one of ['EDGE', 'REGIONAL', 'PRIVATE'].")
        }
        (self.resource, self.domain) = (resource, domain)
        id =
            (endpoint == "PRIVATE" ? "ApiGatewayDomainNameV2" : "ApiGatewayDomainName")
            + ServerlessHash.suffix(ofName: name)
    }

    func translate(stage: String, into build: inout ServerlessBuild) throws(ServerlessFault) {
        try addName(to: &build)
        try addMappings(stage, to: &build)
        try addRecords(to: &build)
    }

    private var isPrivate: Bool { endpoint == "PRIVATE" }

    private func addName(to build: inout ServerlessBuild) throws(ServerlessFault) {
        let certificate = domain["CertificateArn"]
        let address = domain["IpAddressType"]
        build.add(
            id, isPrivate ? "AWS::ApiGateway::DomainNameV2" : "AWS::ApiGateway::DomainName",
            .object(of: [
                "DomainName": domain["DomainName"], "CertificateArn": endpoint == "REGIONAL" ? JSON?.none : certificate,
                "RegionalCertificateArn": endpoint == "REGIONAL" ? certificate : JSON?.none,
                "EndpointConfiguration": .object(of: ["Types": [endpoint], "IpAddressType": address]),
                "MutualTlsAuthentication": try DomainRecords.mutualTLS(of: domain, resource),
                "SecurityPolicy": domain["SecurityPolicy"],
                "EndpointAccessMode": domain["EndpointAccessMode"], "Policy": domain["Policy"],
                "OwnershipVerificationCertificateArn": domain["OwnershipVerificationCertificateArn"],
            ]), resource.inherited)
        guard let endpointID = domain["AccessAssociation"]?["VpcEndpointId"] else { return }
        build.add(
            "DomainNameAccessAssociation" + ServerlessHash.suffix(ofName: endpointID),
            "AWS::ApiGateway::DomainNameAccessAssociation",
            [
                "AccessAssociationSource": endpointID, "AccessAssociationSourceType": "VPCE", "DomainNameArn": .ref(id),
            ], resource.inherited)
    }

    // MARK: - Mappings

    private func addMappings(_ stage: String, to build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let value = domain["BasePath"], !value.isNull else { return addMapping("", nil, stage, &build) }
        guard value.string != nil || value.array != nil else {
            throw resource.fault("Basepath must be a string or a list of strings.")
        }
        for path in value.array ?? [value] {
            guard let text = path.string else { throw resource.fault("Invalid Basepath name provided.") }
            let name = String(decoding: text.utf8.filter(TemplateCheck.isAlphanumeric), as: UTF8.self)
            addMapping(name, .string(domain["NormalizeBasePath"] == false ? text : name), stage, &build)
        }
    }

    private func addMapping(_ name: String, _ path: JSON?, _ stage: String, _ build: inout ServerlessBuild) {
        build.add(
            resource.id + name + "BasePathMapping",
            isPrivate ? "AWS::ApiGateway::BasePathMappingV2" : "AWS::ApiGateway::BasePathMapping",
            .object(of: [
                isPrivate ? "DomainNameArn" : "DomainName": .ref(id), "RestApiId": .ref(resource.id),
                "Stage": .ref(stage),
                "BasePath": path,
            ]), resource.inherited)
    }

    // MARK: - Records

    private func addRecords(to build: inout ServerlessBuild) throws(ServerlessFault) {
        let route = domain["Route53"]
        let target: JSONObject
        switch endpoint {
        case "PRIVATE":
            target = JSONObject(present: [
                "DNSName": route?["VpcEndpointDomainName"], "HostedZoneId": route?["VpcEndpointHostedZoneId"],
            ])
        case "EDGE":
            target = [
                "DNSName": route?["DistributionDomainName"] ?? .getAtt(id, "DistributionDomainName"),
                "HostedZoneId": Self.edgeZone,
            ]
        default:
            target = [
                "DNSName": .getAtt(id, "RegionalDomainName"), "HostedZoneId": .getAtt(id, "RegionalHostedZoneId"),
            ]
        }
        try DomainRecords(resource, domain).add(target: target, to: &build)
    }
}
