internal import Base
internal import EventBridgeAPI
internal import Wire

/// Connections as the API writes them.
enum ConnectionInput {
    private static func missing(_ kind: String) -> Fault {
        .validation("Parameter(s) AuthParameters must contain the parameters of \(kind).")
    }

    static func authorization(
        _ kind: ConnectionAuthorizationType, _ input: CreateConnectionAuthRequestParameters
    ) throws(Fault) -> ConnectionRecord.Authorization {
        switch kind {
        case .basic:
            guard let basic = input.basicAuthParameters else { throw missing(kind.rawValue) }
            return .basic(user: basic.username, password: Secret(basic.password))
        case .apiKey:
            guard let key = input.apiKeyAuthParameters else { throw missing(kind.rawValue) }
            return .key(name: key.apiKeyName, value: Secret(key.apiKeyValue))
        default:
            guard let oAuth = input.oAuthParameters else { throw missing(kind.rawValue) }
            return .oAuth(
                ConnectionRecord.OAuth(
                    clientID: oAuth.clientParameters.clientID,
                    clientSecret: Secret(oAuth.clientParameters.clientSecret), endpoint: oAuth.authorizationEndpoint,
                    method: oAuth.httpMethod.rawValue, parameters: parameters(oAuth.oAuthHttpParameters)))
        }
    }

    /// What was given before stays where nothing new is.
    static func authorization(
        _ record: ConnectionRecord, _ input: UpdateConnectionAuthRequestParameters
    ) throws(Fault) -> ConnectionRecord.Authorization {
        switch record.kind {
        case "BASIC":
            let (user, password): (String?, String?) =
                if case .basic(let user, let password) = record.authorization { (user, password.value) } else {
                    (nil, nil)
                }
            guard let user = input.basicAuthParameters?.username ?? user,
                let password = input.basicAuthParameters?.password ?? password
            else { throw missing(record.kind) }
            return .basic(user: user, password: Secret(password))
        case "API_KEY":
            let (name, value): (String?, String?) =
                if case .key(let name, let value) = record.authorization { (name, value.value) } else { (nil, nil) }
            guard let name = input.apiKeyAuthParameters?.apiKeyName ?? name,
                let value = input.apiKeyAuthParameters?.apiKeyValue ?? value
            else { throw missing(record.kind) }
            return .key(name: name, value: Secret(value))
        default: return .oAuth(try oAuth(record, input.oAuthParameters))
        }
    }

    private static func oAuth(
        _ record: ConnectionRecord, _ input: UpdateConnectionOAuthRequestParameters?
    ) throws(Fault) -> ConnectionRecord.OAuth {
        let before: ConnectionRecord.OAuth? = if case .oAuth(let oAuth) = record.authorization { oAuth } else { nil }
        guard let id = input?.clientParameters?.clientID ?? before?.clientID,
            let secret = input?.clientParameters?.clientSecret ?? before?.clientSecret.value,
            let endpoint = input?.authorizationEndpoint ?? before?.endpoint,
            let method = input?.httpMethod?.rawValue ?? before?.method
        else { throw missing(record.kind) }
        return ConnectionRecord.OAuth(
            clientID: id, clientSecret: Secret(secret), endpoint: endpoint, method: method,
            parameters: input?.oAuthHttpParameters.map { parameters($0) } ?? before?.parameters ?? [])
    }

    static func parameters(_ input: ConnectionHttpParameters?) -> [HTTPParameter] {
        let headers = (input?.headerParameters ?? []).map {
            HTTPParameter(.header, $0.key ?? "", $0.value ?? "", isSecret: $0.isValueSecret ?? false)
        }
        let query = (input?.queryStringParameters ?? []).map {
            HTTPParameter(.query, $0.key ?? "", $0.value ?? "", isSecret: $0.isValueSecret ?? false)
        }
        let body = (input?.bodyParameters ?? []).map {
            HTTPParameter(.body, $0.key ?? "", $0.value ?? "", isSecret: $0.isValueSecret ?? false)
        }
        return headers + query + body
    }

    // MARK: - As it is shown

    static func shown(_ record: ConnectionRecord) -> ConnectionAuthResponseParameters {
        let parameters = shown(record.parameters)
        switch record.authorization {
        case .basic(let user, _):
            return ConnectionAuthResponseParameters(
                basicAuthParameters: ConnectionBasicAuthResponseParameters(username: user),
                invocationHttpParameters: parameters)
        case .key(let name, _):
            return ConnectionAuthResponseParameters(
                apiKeyAuthParameters: ConnectionApiKeyAuthResponseParameters(apiKeyName: name),
                invocationHttpParameters: parameters)
        case .oAuth(let oAuth):
            return ConnectionAuthResponseParameters(
                oAuthParameters: ConnectionOAuthResponseParameters(
                    clientParameters: ConnectionOAuthClientResponseParameters(clientID: oAuth.clientID),
                    authorizationEndpoint: oAuth.endpoint,
                    httpMethod: ConnectionOAuthHttpMethod(rawValue: oAuth.method),
                    oAuthHttpParameters: shown(oAuth.parameters)),
                invocationHttpParameters: parameters)
        }
    }

    /// Secret values are never told.
    private static func shown(_ parameters: [HTTPParameter]) -> ConnectionHttpParameters? {
        guard !parameters.isEmpty else { return nil }
        func value(_ parameter: HTTPParameter) -> String? { parameter.isSecret ? nil : parameter.value.value }
        let headers = parameters.filter { $0.place == .header }.map {
            ConnectionHeaderParameter(key: $0.key, value: value($0), isValueSecret: $0.isSecret)
        }
        let query = parameters.filter { $0.place == .query }.map {
            ConnectionQueryStringParameter(key: $0.key, value: value($0), isValueSecret: $0.isSecret)
        }
        let body = parameters.filter { $0.place == .body }.map {
            ConnectionBodyParameter(key: $0.key, value: value($0), isValueSecret: $0.isSecret)
        }
        return ConnectionHttpParameters(
            headerParameters: headers.isEmpty ? nil : headers, queryStringParameters: query.isEmpty ? nil : query,
            bodyParameters: body.isEmpty ? nil : body)
    }
}
