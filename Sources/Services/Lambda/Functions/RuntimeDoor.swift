internal import Base
internal import Sandbox
internal import ServiceKit
internal import Wire

/// Tells which program a runtime runs on here, and what is to know of it: `GET /_martlet/lambda/runtimes/python3.7`.
///
/// It is a matter of the machine, which no operation of AWS has words for. Nothing in it is anybody's own.
struct RuntimeDoor: FrontDoor {
    let service = "Lambda"
    private static let prefix = "/_martlet/lambda/runtimes/"
    let machine: FunctionMachine

    func isFor(_ head: WireRequest) -> Bool { head.path.hasPrefix(Self.prefix) }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        let name = String(request.path.dropFirst(Self.prefix.count))
        guard !context.isFromFunction else {
            return WireResponse(status: 403, json: ["message": "this is not for functions"])
        }
        guard request.method == "GET" else {
            return WireResponse(status: 405, json: ["message": "GET is answered here"])
        }
        guard let runtime = LambdaRuntime(name) else {
            return WireResponse(status: 404, json: ["message": .string("there is no runtime \(name)")])
        }
        var body: JSONObject = ["runtime": .string(name), "isDeprecated": .bool(runtime.isDeprecated)]
        do {
            let choice = try await machine.installed.choose(name)
            body["runsOn"] = choice.interpreter.map { .string("\($0.family.rawValue) \($0.version)") }
            body["warning"] = choice.warning.map { .string($0) }
        } catch let failure as Failure {
            body["warning"] = .string(failure.message)
        } catch {
            body["warning"] = .string("\(error)")
        }
        return WireResponse(status: 200, json: .object(body))
    }
}
