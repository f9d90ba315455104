import Foundation

@testable import Sandbox

/// The bootstraps and interpreters that the tests run with.
enum TestRuntimes {
    private static let found = OneShot<Interpreters>()

    static func interpreters() async -> Interpreters {
        if let found = found.current { return found }
        found.set(await InterpreterSearch(environment: ProcessInfo.processInfo.environment).run())
        return await found.value
    }

    static func folder(in folder: TestFolder, _ own: Interpreters? = nil) async throws -> RuntimeFolder {
        let found = if let own { own } else { await interpreters() }
        return try RuntimeFolder(
            folder: folder.path + "/runtimes", source: try RuntimeFolder.shipped(), interpreters: found)
    }
}
