internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Lists what the stacks of an account and region export.
/// - Source: CloudFormation API Reference, ListExports.
struct ListExports: Operation {
    static let model = CloudFormationModel.listExports
    let parts: ServiceParts

    func access(_ input: ListExportsInput, _ context: CallContext) async throws -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListExportsInput, _ context: CallContext) async throws -> ListExportsOutput {
        let exports = try await ExportBook(store: parts.store, scope: context.scope).all()
        let page = try Page(exports, token: input.nextToken)
        return ListExportsOutput(
            exports: page.elements.map { Export(exportingStackId: $0.stackID, name: $0.name, value: $0.value) },
            nextToken: page.next)
    }
}
