internal import Base
internal import ServiceKit
internal import Wire

/// Takes orders to run functions from folders of this machine.
///
/// The order names a folder and the server reads it, so only those may give one who could read all that the server can:
/// who knows the key in a file that the server's user alone may read. It is answered to this machine alone, and not to
/// functions.
///
/// - `GET …/live` says where the key is.
/// - `POST …/live/<session>` with `{"functions": {ARN: folder}, "changed": [folder], "without": [name]}` gives the
///   order; the answer names the folders whose code has changed.
/// - `PUT …/live/<session>` keeps the order for another while; 404 where it is not known.
/// - `DELETE …/live/<session>` gives the functions back what was deployed.
struct LiveDoor: FrontDoor {
    let service = "Lambda"
    private static let prefix = "/_martlet/lambda/live"
    private let live: LiveCode
    private let key: LocalKey

    /// - Parameter folder: Lambda's own.
    init(_ live: LiveCode, folder: String, randomness: any Randomness) {
        (self.live, key) = (live, LocalKey(path: folder + "/live-key", randomness: randomness))
    }

    func open() throws(Failure) { try key.write() }

    func isFor(_ head: WireRequest) -> Bool {
        head.path == Self.prefix || head.path.hasPrefix(Self.prefix + "/")
    }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        if let answer = key.answer(to: request, context, at: Self.prefix) { return answer }
        let session = String(request.path.dropFirst(Self.prefix.count + 1))
        guard !session.isEmpty, !session.contains("/") else { return .refusal(404, "no session is named") }
        switch request.method {
        case "POST": return await serve(session, request.body, context)
        case "PUT":
            return live.renew(session) ? WireResponse(status: 200, json: [:]) : .refusal(404, "no such session")
        case "DELETE":
            live.end(session)
            return WireResponse(status: 200, json: [:])
        default: return .refusal(405, "POST, PUT and DELETE are answered here")
        }
    }

    private func serve(_ session: String, _ body: [UInt8], _ context: CallContext) async -> WireResponse {
        do {
            let order = try LiveCode.Order(session, JSON(parsing: body), context)
            let changed = try await live.serve(order).sorted()
            return WireResponse(status: 200, json: ["changed": .array(changed.map { .string($0) })])
        } catch let fault as Fault {
            return .refusal(400, fault.message)
        } catch let failure as Failure {
            return .refusal(400, "\(failure.stage): \(failure.message)")
        } catch {
            return .refusal(400, "\(error)")
        }
    }

}

extension LiveCode.Order {
    /// - Throws: `Fault` for what is no order.
    fileprivate init(_ session: String, _ json: JSON, _ context: CallContext) throws {
        guard let functions = json["functions"]?.strings, !functions.isEmpty,
            functions.count <= LimitsLambda.liveFunctions
        else { throw LambdaCore.invalid("functions: 1 to \(LimitsLambda.liveFunctions) folders by functions' ARNs") }
        var folders: [FunctionKey: String] = [:]
        for (arn, folder) in functions {
            guard folder.hasPrefix("/") else { throw LambdaCore.invalid("\(folder) is no absolute path") }
            folders[try FunctionReference(arn, context).key] = folder
        }
        self.init(
            session: session, folders: folders,
            changed: Set((json["changed"]?.array ?? []).compactMap(\.string)),
            without: Set((json["without"]?.array ?? []).compactMap(\.string)))
    }
}
