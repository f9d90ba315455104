internal import Base

/// `Domain` of an HTTP API or a WebSocket API: the domain name, its mappings to the API, and its records in Route 53.
/// - Source: SAM specification, HttpApiDomainConfiguration.
struct HTTPAPIDomain {
    private let resource: ServerlessResource
    private let domain: JSONObject
    private let id: String

    /// Nil where the API has none.
    init?(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        guard let value = resource["Domain"].map({ build.resolved($0) }) else { return nil }
        guard let domain = value.object else { throw resource.fault("Property 'Domain' should be a map.") }
        guard let name = domain["DomainName"], domain["CertificateArn"] != nil else {
            throw resource.fault("Custom Domains only works if both DomainName and CertificateArn are provided.")
        }
        guard domain["EndpointConfiguration"] ?? "REGIONAL" == "REGIONAL" else {
            throw resource.fault("EndpointConfiguration for Custom Domains must be one of ['REGIONAL'].")
        }
        (self.resource, self.domain) = (resource, domain)
        id = "ApiGatewayDomainNameV2" + ServerlessHash.suffix(ofName: name)
    }

    func translate(stage: String, tags: JSONObject?, into build: inout ServerlessBuild) throws(ServerlessFault) {
        let configuration = JSON.object(of: [
            "CertificateArn": domain["CertificateArn"], "EndpointType": "REGIONAL",
            "SecurityPolicy": domain["SecurityPolicy"], "IpAddressType": domain["IpAddressType"],
            "OwnershipVerificationCertificateArn": domain["OwnershipVerificationCertificateArn"],
        ])
        build.add(
            id, "AWS::ApiGatewayV2::DomainName",
            .object(of: [
                "DomainName": domain["DomainName"], "DomainNameConfigurations": [configuration],
                "MutualTlsAuthentication": try DomainRecords.mutualTLS(of: domain, resource),
                "Tags": tags.map { .object($0) },
            ]), resource.inherited)
        try addMappings(stage, to: &build)
        try DomainRecords(resource, domain).add(
            target: [
                "DNSName": .getAtt(id, "RegionalDomainName"), "HostedZoneId": .getAtt(id, "RegionalHostedZoneId"),
            ], to: &build)
    }

    private func addMappings(_ stage: String, to build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let value = domain["BasePath"], !value.isNull else { return addMapping("", nil, stage, &build) }
        for path in value.array ?? [value] {
            guard let text = path.string else { throw resource.fault("Basepath must be a string.") }
            let name = String(decoding: text.utf8.filter(TemplateCheck.isAlphanumeric), as: UTF8.self)
            var key = Substring(text)
            while key.hasPrefix("/") { key.removeFirst() }
            while key.hasSuffix("/") { key.removeLast() }
            addMapping(name, key.isEmpty ? JSON?.none : .string(String(key)), stage, &build)
        }
    }

    private func addMapping(_ name: String, _ key: JSON?, _ stage: String, _ build: inout ServerlessBuild) {
        build.add(
            resource.id + name + "ApiMapping", "AWS::ApiGatewayV2::ApiMapping",
            .object(of: [
                "DomainName": .ref(id), "ApiId": .ref(resource.id), "Stage": .ref(stage), "ApiMappingKey": key,
            ]), resource.inherited)
    }
}
