internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Lists the stacks that import an exported value.
/// - Source: CloudFormation API Reference, ListImports.
struct ListImports: Operation {
    static let model = CloudFormationModel.listImports
    let parts: ServiceParts

    func access(_ input: ListImportsInput, _ context: CallContext) async throws -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListImportsInput, _ context: CallContext) async throws -> ListImportsOutput {
        let names = try await ExportBook(store: parts.store, scope: context.scope).importers(of: input.exportName)
        guard !names.isEmpty else {
            throw Fault.validation("Export '\(input.exportName)' is not imported by any stack.")
        }
        let page = try Page(names, token: input.nextToken)
        return ListImportsOutput(imports: page.elements, nextToken: page.next)
    }
}
