internal import Base
internal import Foundation

/// The cases that event-ruler publishes, by the folder of shared data.
struct PublishedCases {
    /// Nil where the shared data is missing.
    let folder: URL?

    init() {
        let data =
            ProcessInfo.processInfo.environment["MARTLET_SHARED_DATA"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../shared/data").standardized
        let folder = data.appendingPathComponent("event-ruler")
        self.folder = FileManager.default.fileExists(atPath: folder.path) ? folder : nil
        if self.folder == nil { print("The published event patterns did not run: the shared data is missing.") }
    }

    func json(_ name: String) throws -> JSON? {
        guard let folder else { return nil }
        return try JSON(parsing: [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".json"))))
    }
}
