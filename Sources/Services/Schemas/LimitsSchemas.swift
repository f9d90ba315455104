internal import Base

/// The bounds of the schema registry.
/// - Source: Amazon EventBridge User Guide, "EventBridge Schema Registry quotas", and the service's model, where
///   nothing else is said.
enum LimitsSchemas {
    static let registries = 10
    static let discoverers = 10
    /// Schemas of a registry of one's own.
    static let schemas = 100
    static let discoveredSchemas = 200
    static let versions = 100
    static let registryNameLength = 64
    static let schemaNameLength = 385
    static let contentLength = 100_000
    /// Levels of an event that is looked at.
    static let levels = 255
    static let tags = 50
    static let tagKeyLength = 128
    static let tagValueLength = 256
    /// Of a registry's policy: AWS tells no number, and this is what IAM takes of a resource's policy at most.
    static let policyBytes = 20_480
    static let policyStatements = 100
    /// Entries of a page, also where none are asked for.
    static let page = 100

    // MARK: - This platform's own

    /// Update tokens that a schema remembers.
    static let tokens = 5
    /// Bytes of one row of a content.
    static let partBytes = 90_000
    /// Letters and words of the keywords that a search takes, and bytes of contents that it reads before it gives a
    /// page.
    static let keywordsLength = 256
    static let keywords = 10
    static let searchBytes = 4_000_000
    /// A discoverer's id is made of a bus's name, which has at most 256 letters.
    static let discovererIDLength = 300
    /// Parts of a shape: a document of more would be longer than a content may be.
    static let shapeParts = 5_000
    /// Bytes of an event that discovery looks at: as many as PutEvents takes.
    static let eventBytes = 1_048_576
    /// Events of a bus, and bytes of them, that discovery looks at in a second; it takes samples of more.
    static let eventsPerSecond = 100
    static let eventBytesPerSecond = 1_000_000
    /// What waits for discovery in memory.
    static let waitingEvents = 1_000
    static let waitingBytes = 8_000_000
    /// Shapes that discovery keeps in memory, and parts of them together; then it reads them anew.
    static let knownShapes = 1_000
    static let knownParts = 200_000
    /// Classes of a code binding, letters of a class's name, which is a file's too, bytes of the names of all
    /// properties, each with some more, and bytes of all its files.
    static let classes = 1_000
    static let classNameLength = 200
    static let bindingNames = 1_000_000
    static let propertyBytes = 20
    static let bindingBytes = 8_000_000
    static let bindingsARound = 100
    /// When code bindings are made that could not be made now.
    static let secondTry = Duration.seconds(1)
}
