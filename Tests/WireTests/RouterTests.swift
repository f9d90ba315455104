internal import Base
import Testing

@testable import Wire

struct RouterTests {
    private let router = OperationRouter(
        Schema(
            """
            V\tname=S3\tprotocols=rest-xml\tsigning=s3
            O\tGetObject\tmethod=GET\turi=/{Bucket}/{Key+}
            O\tListParts\tmethod=GET\turi=/{Bucket}/{Key+}\tin=0
            O\tGetObjectTagging\tmethod=GET\turi=/{Bucket}/{Key+}?tagging
            O\tListObjects\tmethod=GET\turi=/{Bucket}
            O\tListObjectsV2\tmethod=GET\turi=/{Bucket}?list-type=2
            O\tListBuckets\tmethod=GET\turi=/
            S\tListPartsRequest\t.Bucket=1;!;u:Bucket\t.UploadId=1;!;q:uploadId
            s\tString
            """))

    private func route(_ path: String, _ query: String = "") -> OperationRouter.Match? {
        router.rest(WireRequest(method: "GET", path: path, rawQuery: query), .restXML)
    }

    @Test(
        "the operation with the most demands that the request meets wins",
        arguments: [
            ("/", "", "ListBuckets"), ("/b", "", "ListObjects"), ("/b/", "", "ListObjects"),
            ("/b", "list-type=2", "ListObjectsV2"),
            ("/b/k", "", "GetObject"), ("/b/k", "tagging", "GetObjectTagging"), ("/b/k", "uploadId=1", "ListParts"),
            ("/b/k", "x-id=GetObject", "GetObject"),
        ])
    func specificity(path: String, query: String, name: String) {
        #expect(route(path, query)?.operation.name == name)
    }

    @Test(
        "a key is taken as it is, slashes and all",
        arguments: [("/b/a//b", "a//b"), ("/b/a/", "a/"), ("/b//", "/"), ("/b/a%2Fb%20c", "a/b c")])
    func keys(path: String, key: String) {
        #expect(route(path)?.labels["Key"] == key)
    }

    @Test("a method that no operation has is no route")
    func noRoute() {
        #expect(router.rest(WireRequest(method: "PATCH", path: "/b/k"), .restXML) == nil)
    }
}
