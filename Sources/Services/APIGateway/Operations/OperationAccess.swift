internal import Base
internal import ServiceKit

/// What management calls ask to be allowed: the HTTP verb on the path, as API Gateway's IAM actions go.
/// - Source: Service Authorization Reference, Actions for Amazon API Gateway Management.
enum OperationAccess {
    static func on(_ path: String, _ verb: String, _ context: CallContext) -> [Access] {
        [Access("apigateway:\(verb)", on: "arn:aws:apigateway:\(context.region)::\(path)")]
    }

    /// The path of a method.
    static func method(_ api: String, _ resource: String, _ verb: String) -> String {
        "/restapis/\(api)/resources/\(resource)/methods/\(verb)"
    }
}
