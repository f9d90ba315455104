internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// The objects that an import reads: those under its prefix that were there when it began, in the order of their keys.
struct ImportSource: Sendable {
    let importing: TableImport
    let caller: any ServiceCaller

    /// An object as it was when its reading began.
    struct Object: Sendable {
        let key: String
        let tag: String
        let size: Int
    }

    struct Page: Sendable {
        let objects: [Object]
        /// Behind which the next page begins; nil where there is nothing more.
        let last: String?
    }

    /// The objects behind a key, as many as one page has.
    /// - Parameter most: of the objects; nil for as many as S3 lists at once.
    /// - Throws: S3's faults, their codes behind `S3`.
    func page(after key: String?, most: Int? = nil) async throws -> Page {
        var request = ListObjectsV2Request(bucket: importing.bucket, prefix: importing.prefix, startAfter: key)
        request.maxKeys = most
        request.expectedBucketOwner = importing.bucketOwner
        let page = try await Fault.naming("S3") { try await S3Client(caller).listObjectsV2(request) }
        let listed = page.contents ?? []
        // What came since may be nothing that the import's caller may read.
        let objects = listed.filter { $0.lastModified.map { $0 <= importing.started } ?? true }
        return Page(
            objects: objects.map { Object(key: $0.key ?? "", tag: $0.eTag ?? "", size: $0.size ?? 0) },
            last: page.isTruncated == true ? listed.last?.key : nil)
    }

    /// The next object behind a key; nil behind the last.
    func object(after key: String?) async throws -> Object? {
        var key = key
        while true {
            let page = try await page(after: key, most: LimitsDynamoDB.importLookahead)
            if let object = page.objects.first { return object }
            guard let last = page.last else { return nil }
            key = last
        }
    }

    /// The bytes of an object from a place on. They are those of the object as it was when its reading began.
    func body(of object: Object, from offset: Int) async throws -> ByteStream {
        var request = GetObjectRequest(bucket: importing.bucket, ifMatch: object.tag, key: object.key)
        if offset > 0 { request.range = "bytes=\(offset)-" }
        request.expectedBucketOwner = importing.bucketOwner
        return try await Fault.naming("S3") { try await S3Client(caller).getObject(request).body } ?? .of([])
    }

    /// Looks at an object without reading it, as who may read it can. One that is gone meanwhile is not read.
    func check(_ object: Object) async throws {
        var request = HeadObjectRequest(bucket: importing.bucket, key: object.key)
        request.expectedBucketOwner = importing.bucketOwner
        do {
            _ = try await Fault.naming("S3") { try await S3Client(caller).headObject(request) }
        } catch let fault as Fault where fault.status == 404 {
            return
        }
    }
}
