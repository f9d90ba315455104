import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@Suite("Buckets")
struct BucketTests {
    @Test("a bucket is made, found, listed and deleted")
    func lifeOfABucket() async throws {
        let bench = try await S3Bench.withBucket()
        let head = try await bench.client.headBucket(.init(bucket: "photos"))
        #expect(head.bucketRegion == "us-east-1")
        #expect(head.bucketArn == "arn:aws:s3:::photos")
        let buckets = try await bench.client.listBuckets(.init()).buckets ?? []
        #expect(buckets.map(\.name) == ["photos"])
        try await bench.client.deleteBucket(.init(bucket: "photos"))
        #expect(try await bench.client.listBuckets(.init()).buckets == [])
        let fault = try await faultOf { try await bench.client.headBucket(.init(bucket: "photos")) }
        #expect(fault.code == "NoSuchBucket")
        #expect(fault.status == 404)
        #expect(fault.message == "The specified bucket does not exist")
        #expect(fault.details["BucketName"] == "photos")
    }

    @Test(
        "a name that breaks the rules is refused",
        arguments: ["ab", "Photos", "under_score", "-start", "end-", "a..b", "192.168.5.4", "xn--a", "a-s3alias"])
    func invalidNames(name: String) async throws {
        let bench = S3Bench()
        let fault = try await faultOf { try await bench.client.createBucket(.init(bucket: name)) }
        #expect(fault.code == "InvalidBucketName")
        #expect(fault.message == "The specified bucket is not valid.")
    }

    @Test("names are global over accounts")
    func globalNames() async throws {
        let bench = try await S3Bench.withBucket()
        let other = bench.client(account: "111122223333")
        let taken = try await faultOf { try await other.createBucket(.init(bucket: "photos")) }
        #expect(taken.code == "BucketAlreadyExists")
        #expect(taken.status == 409)
        #expect(try await other.listBuckets(.init()).buckets == [])
        // us-east-1 alone answers the owner's second creation as the first.
        try await bench.client.createBucket(.init(bucket: "photos"))
    }

    @Test("outside us-east-1 the owner is told that the bucket is theirs already")
    func ownedByYou() async throws {
        let bench = S3Bench()
        let region = try #require(Region("eu-west-1"))
        let client = S3Client(bench.platform.caller(as: .account(.default), account: .default, region: region))
        let request = CreateBucketRequest(
            bucket: "photos", createBucketConfiguration: .init(locationConstraint: .euWest1))
        #expect(try await client.createBucket(request).location == "http://photos.s3.amazonaws.com/")
        let fault = try await faultOf { try await client.createBucket(request) }
        #expect(fault.code == "BucketAlreadyOwnedByYou")
        let location = try await client.getBucketLocation(.init(bucket: "photos"))
        #expect(location.locationConstraint == .euWest1)
        let unspecified = try await faultOf { try await client.createBucket(.init(bucket: "other")) }
        #expect(unspecified.code == "IllegalLocationConstraintException")
    }

    @Test("a bucket with an object or a version cannot be deleted")
    func notEmpty() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        try await bench.put("a")
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a"))
        let fault = try await faultOf { try await bench.client.deleteBucket(.init(bucket: "photos")) }
        #expect(fault.code == "BucketNotEmpty")
        #expect(fault.status == 409)
        #expect(fault.message == "The bucket you tried to delete is not empty. You must delete all versions in the bucket.")
        // The refused deletion left no mark.
        #expect(try await bench.client.headBucket(.init(bucket: "photos")).bucketRegion == "us-east-1")
    }

    @Test("another owner than the expected one is refused")
    func expectedOwner() async throws {
        let bench = try await S3Bench.withBucket()
        let fault = try await faultOf {
            try await bench.client.headBucket(.init(bucket: "photos", expectedBucketOwner: "111122223333"))
        }
        #expect(fault.code == "AccessDenied")
        #expect(fault.status == 403)
    }

    @Test("what a new bucket does not have is told in S3's words")
    func notConfigured() async throws {
        let client = try await S3Bench.withBucket().client
        func code(_ call: () async throws -> some Any) async throws -> String {
            let fault = try await faultOf(call)
            #expect(fault.status == 404)
            return fault.code
        }
        #expect(try await code { try await client.getBucketCors(.init(bucket: "photos")) } == "NoSuchCORSConfiguration")
        #expect(try await code { try await client.getBucketWebsite(.init(bucket: "photos")) } == "NoSuchWebsiteConfiguration")
        #expect(
            try await code { try await client.getBucketLifecycleConfiguration(.init(bucket: "photos")) }
                == "NoSuchLifecycleConfiguration")
        #expect(
            try await code { try await client.getBucketReplication(.init(bucket: "photos")) }
                == "ReplicationConfigurationNotFoundError")
        #expect(
            try await code { try await client.getObjectLockConfiguration(.init(bucket: "photos")) }
                == "ObjectLockConfigurationNotFoundError")
        #expect(try await code { try await client.getBucketTagging(.init(bucket: "photos")) } == "NoSuchTagSet")
        #expect(try await code { try await client.getBucketPolicy(.init(bucket: "photos")) } == "NoSuchBucketPolicy")
        #expect(try await client.getBucketLogging(.init(bucket: "photos")).loggingEnabled == nil)
        #expect(try await client.getBucketAccelerateConfiguration(.init(bucket: "photos")).status == nil)
        #expect(try await client.getBucketRequestPayment(.init(bucket: "photos")).payer == .bucketOwner)
        #expect(try await client.getBucketVersioning(.init(bucket: "photos")).status == nil)
        let owner = try await client.getBucketAcl(.init(bucket: "photos"))
        #expect(owner.grants?.first?.permission == .fullControl)
        #expect(owner.owner?.id == owner.grants?.first?.grantee?.id)
    }

    @Test("settings are kept, and those that were taken away are missed")
    func settings() async throws {
        let client = try await S3Bench.withBucket().client
        let byDefault = try await client.getBucketEncryption(.init(bucket: "photos")).serverSideEncryptionConfiguration
        #expect(byDefault?.rules.first?.applyServerSideEncryptionByDefault?.sseAlgorithm == .aes256)
        let block = try await client.getPublicAccessBlock(.init(bucket: "photos")).publicAccessBlockConfiguration
        #expect(block?.blockPublicPolicy == true)
        try await client.deletePublicAccessBlock(.init(bucket: "photos"))
        let noBlock = try await faultOf { try await client.getPublicAccessBlock(.init(bucket: "photos")) }
        #expect(noBlock.code == "NoSuchPublicAccessBlockConfiguration")
        try await client.deleteBucketOwnershipControls(.init(bucket: "photos"))
        let noOwnership = try await faultOf { try await client.getBucketOwnershipControls(.init(bucket: "photos")) }
        #expect(noOwnership.code == "OwnershipControlsNotFoundError")
        try await client.putBucketTagging(.init(bucket: "photos", tagging: .init(tagSet: [.init(key: "team", value: "a b")])))
        #expect(try await client.getBucketTagging(.init(bucket: "photos")).tagSet == [Tag(key: "team", value: "a b")])
        let system = try await faultOf {
            try await client.putBucketTagging(
                .init(bucket: "photos", tagging: .init(tagSet: [.init(key: "aws:x", value: "")])))
        }
        #expect(system.code == "InvalidTag")
        let kms = ServerSideEncryptionRule(
            applyServerSideEncryptionByDefault: .init(sseAlgorithm: .awsKms, kmsMasterKeyID: "key"), bucketKeyEnabled: true)
        try await client.putBucketEncryption(
            .init(bucket: "photos", serverSideEncryptionConfiguration: .init(rules: [kms])))
        let put = try await client.putObject(.init(body: .of([1]), bucket: "photos", key: "a"))
        #expect(put.serverSideEncryption == .awsKms)
        #expect(put.ssekmsKeyId == "key")
        #expect(put.bucketKeyEnabled == true)
    }

    @Test("a bucket that takes no access control lists says so")
    func accessControlLists() async throws {
        let client = try await S3Bench.withBucket().client
        let object = try await faultOf {
            try await client.putObject(.init(acl: .publicRead, body: .of([1]), bucket: "photos", key: "a"))
        }
        #expect(object.code == "AccessControlListNotSupported")
        #expect(object.message == "The bucket does not allow ACLs")
        try await client.putBucketAcl(.init(acl: .private, bucket: "photos"))
        let bucket = try await faultOf { try await client.createBucket(.init(acl: .publicRead, bucket: "open")) }
        #expect(bucket.code == "InvalidBucketAclWithObjectOwnership")
    }
}

@Suite("Bucket policies")
struct BucketPolicyTests {
    private func policy(principal: String = #"{"AWS":"111122223333"}"#, resource: String = "arn:aws:s3:::photos/*") -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":\#(principal),"Action":"s3:GetObject","#
            + #""Resource":"\#(resource)"}]}"#
    }

    @Test("a policy comes back as it was put, and stands beside each access")
    func putAndGet() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.client.putBucketPolicy(.init(bucket: "photos", policy: policy()))
        #expect(try await bench.client.getBucketPolicy(.init(bucket: "photos")).policy == policy())
        try await bench.put("a/b")
        _ = try await bench.client(account: "111122223333").getObject(.init(bucket: "photos", key: "a/b"))
        let access = try #require(bench.platform.accesses.last)
        #expect(access.action == "s3:GetObject")
        #expect(access.resource == "arn:aws:s3:::photos/a/b")
        #expect(access.owner == .default)
        #expect(access.resourcePolicy == (try JSON(parsing: policy())))
        try await bench.client.deleteBucketPolicy(.init(bucket: "photos"))
        let fault = try await faultOf { try await bench.client.getBucketPolicy(.init(bucket: "photos")) }
        #expect(fault.code == "NoSuchBucketPolicy")
    }

    @Test("a public policy is refused where the bucket blocks those")
    func publicPolicy() async throws {
        let client = try await S3Bench.withBucket().client
        let open = policy(principal: "\"*\"")
        let fault = try await faultOf { try await client.putBucketPolicy(.init(bucket: "photos", policy: open)) }
        #expect(fault.code == "AccessDenied")
        #expect(fault.message.hasSuffix("because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access."))
        try await client.deletePublicAccessBlock(.init(bucket: "photos"))
        try await client.putBucketPolicy(.init(bucket: "photos", policy: open))
        #expect(try await client.getBucketPolicyStatus(.init(bucket: "photos")).policyStatus?.isPublic == true)
    }

    @Test("a policy that is none is refused")
    func malformed() async throws {
        let client = try await S3Bench.withBucket().client
        func message(_ policy: String) async throws -> String {
            let fault = try await faultOf { try await client.putBucketPolicy(.init(bucket: "photos", policy: policy)) }
            #expect(fault.code == "MalformedPolicy")
            return fault.message
        }
        #expect(try await message("no") == "Policies must be valid JSON and the first byte must be '{'")
        #expect(try await message("{") == "Policies must be valid JSON and the first byte must be '{'")
        #expect(try await message("{}") == "Missing required field Statement")
        #expect(try await message(policy(resource: "arn:aws:s3:::other/*")) == "Policy has invalid resource")
        let noPrincipal = #"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::photos"}}"#
        #expect(try await message(noPrincipal) == "Missing required field Principal")
    }
}
