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

    /// - Parameter offersSDK: without a boto3 to offer, no Python gives way to one that has it.
    static func folder(in folder: TestFolder, offersSDK: Bool = true) async throws -> RuntimeFolder {
        let found = await interpreters()
        return try RuntimeFolder(
            folder: folder.path + "/runtimes", source: try RuntimeFolder.shipped(),
            interpreters: offersSDK ? found : Interpreters(installed: found.installed, pythonSDKs: []))
    }
}
