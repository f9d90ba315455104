internal import Base
internal import HTTP

/// The addresses at which a stack's REST APIs and functions answer.
struct StackURLs {
    private let client: AWSClient

    init(_ client: AWSClient) { self.client = client }

    /// The routes of APIs, then the URLs of functions.
    func lines(_ resources: [StackResource]) async throws -> [String] {
        try await routes(resources) + functionURLs(resources)
    }

    /// `ANY    http://<id>.lambda-url.us-east-1.localhost:4566/  (HelloUrl)`; a function's URL takes every method.
    private func functionURLs(_ resources: [StackResource]) async throws -> [String] {
        var lines: [String] = []
        for resource in resources where resource.type == "AWS::Lambda::Url" && !resource.physicalID.isEmpty {
            let address = try FunctionAddress(resource.physicalID)
            let path = "/2021-10-31/functions/\(PercentEncoding.encode(address.name))/url"
            let query = address.qualifier.map { "Qualifier=\(PercentEncoding.encode($0))" } ?? ""
            let answer = try await client.restJSON(
                AWSClient.Call("lambda", "Lambda GetFunctionUrlConfig", .get, path, query: query))
            guard let url = answer["FunctionUrl"]?.string else { continue }
            lines.append("\(Terminal.pad("ANY", 6)) \(url)  (\(resource.logicalID))")
        }
        return lines
    }

    /// `GET http://localhost:4566/restapis/<id>/<stage>/_user_request_/products/{productId}`, a line a route.
    private func routes(_ resources: [StackResource]) async throws -> [String] {
        let own = Set(resources.filter { $0.type == "AWS::ApiGateway::Stage" }.map(\.physicalID))
        var lines: [String] = []
        for api in resources where api.type == "AWS::ApiGateway::RestApi" {
            let stages = try await stages(of: api.physicalID)
            let shown = stages.contains(where: own.contains) ? stages.filter(own.contains) : stages
            let routes = try await methods(of: api.physicalID)
            for stage in shown {
                let base = "\(client.settings.endpoint.browserBase)/restapis/\(api.physicalID)/\(stage)/_user_request_"
                lines += routes.map { "\(Terminal.pad($0.method, 6)) \(base)\($0.path)" }
            }
        }
        return lines
    }

    private func stages(of api: String) async throws -> [String] {
        let answer = try await client.restJSON(
            AWSClient.Call("apigateway", "API Gateway GetStages", .get, "/restapis/\(api)/stages"))
        return (answer["item"]?.array ?? []).compactMap { $0["stageName"]?.string }
    }

    private func methods(of api: String) async throws -> [(method: String, path: String)] {
        let answer = try await client.restJSON(
            AWSClient.Call(
                "apigateway", "API Gateway GetResources", .get, "/restapis/\(api)/resources",
                query: "embed=methods&limit=500"))
        let routes = (answer["item"]?.array ?? []).flatMap { resource in
            (resource["resourceMethods"]?.object?.keys ?? []).map { ($0, resource["path"]?.string ?? "/") }
        }
        return routes.filter { $0.0 != "OPTIONS" }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    }
}
