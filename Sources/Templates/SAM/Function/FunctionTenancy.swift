internal import Base

/// `TenancyConfig`: an environment of its own for each tenant, which not every feature goes with.
/// - Source: SAM specification, AWS::Serverless::Function, TenancyConfig.
enum FunctionTenancy {
    static func check(_ resource: ServerlessResource) throws(ServerlessFault) {
        guard resource["TenancyConfig"] != nil else { return }
        for (unsupported, name) in [
            ("ProvisionedConcurrencyConfig", "Provisioned concurrency"), ("FunctionUrlConfig", "Function URL"),
            ("SnapStart", "SnapStart"),
        ] where resource[unsupported] != nil && resource["SnapStart"]?["ApplyOn"] != "None" {
            throw resource.fault("\(name) is not supported for functions enabled with tenancy configuration.")
        }
        for (_, event) in try resource.map("Events") ?? JSONObject() {
            guard let type = event["Type"]?.string, type != "Api", type != "HttpApi" else { continue }
            throw resource.fault(
                "Event source '\(type)' is not supported for functions enabled with tenancy configuration. Only "
                    + "Api and "
                    + "HttpApi event sources are supported.")
        }
    }
}
