/// Everything else.
/// - Source: SAM specification, policy template list.
extension PolicyTemplate {
    static let others: [String: PolicyTemplate] = [
        "AMIDescribePolicy": PolicyTemplate(
            [],
            .init("ec2", "DescribeImages", onOne: "*")
        ),
        "AcmGetCertificatePolicy": PolicyTemplate(
            ["CertificateArn"],
            .init("acm", "GetCertificate", onOne: "${certificateArn}")
        ),
        "CodeCommitCrudPolicy": PolicyTemplate(
            ["RepositoryName"],
            .init(
                "codecommit",
                "GitPull GitPush CreateBranch DeleteBranch GetBranch ListBranches "
                    + "MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay "
                    + "UpdateDefaultBranch BatchDescribeMergeConflicts CreateUnreferencedMergeCommit "
                    + "DescribeMergeConflicts GetMergeCommit GetMergeOptions BatchGetPullRequests "
                    + "CreatePullRequest DescribePullRequestEvents GetCommentsForPullRequest "
                    + "GetCommitsFromMergeBase GetMergeConflicts GetPullRequest ListPullRequests "
                    + "MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay "
                    + "PostCommentForPullRequest UpdatePullRequestDescription UpdatePullRequestStatus "
                    + "UpdatePullRequestTitle DeleteFile GetBlob GetFile GetFolder PutFile DeleteCommentContent "
                    + "GetComment GetCommentsForComparedCommit PostCommentForComparedCommit PostCommentReply "
                    + "UpdateComment BatchGetCommits CreateCommit GetCommit GetCommitHistory GetDifferences "
                    + "GetObjectIdentifier GetReferences GetTree GetRepository UpdateRepositoryDescription "
                    + "ListTagsForResource TagResource UntagResource GetRepositoryTriggers PutRepositoryTriggers "
                    + "TestRepositoryTriggers GetBranch GetCommit UploadArchive GetUploadArchiveStatus "
                    + "CancelUploadArchive",
                onOne: "codecommit:@:${repositoryName}")
        ),
        "CodeCommitReadPolicy": PolicyTemplate(
            ["RepositoryName"],
            .init(
                "codecommit",
                "GitPull GetBranch ListBranches BatchDescribeMergeConflicts DescribeMergeConflicts "
                    + "GetMergeCommit GetMergeOptions BatchGetPullRequests DescribePullRequestEvents "
                    + "GetCommentsForPullRequest GetCommitsFromMergeBase GetMergeConflicts GetPullRequest "
                    + "ListPullRequests GetBlob GetFile GetFolder GetComment GetCommentsForComparedCommit "
                    + "BatchGetCommits GetCommit GetCommitHistory GetDifferences GetObjectIdentifier "
                    + "GetReferences GetTree GetRepository ListTagsForResource GetRepositoryTriggers "
                    + "TestRepositoryTriggers GetBranch GetCommit GetUploadArchiveStatus",
                onOne: "codecommit:@:${repositoryName}")
        ),
        "CodePipelineLambdaExecutionPolicy": PolicyTemplate(
            [],
            .init("codepipeline", "PutJobSuccessResult PutJobFailureResult", onOne: "*")
        ),
        "CodePipelineReadOnlyPolicy": PolicyTemplate(
            ["PipelineName"],
            .init("codepipeline", "ListPipelineExecutions", onOne: "codepipeline:@:${pipelinename}")
        ),
        "ComprehendBasicAccessPolicy": PolicyTemplate(
            [],
            .init(
                "comprehend",
                "BatchDetectKeyPhrases DetectDominantLanguage DetectEntities BatchDetectEntities "
                    + "DetectKeyPhrases DetectSentiment BatchDetectDominantLanguage BatchDetectSentiment",
                onOne: "*")
        ),
        "CostExplorerReadOnlyPolicy": PolicyTemplate(
            [],
            .init(
                "ce",
                "GetCostAndUsage GetDimensionValues GetReservationCoverage "
                    + "GetReservationPurchaseRecommendation GetReservationUtilization GetTags",
                onOne: "*")
        ),
        "EC2CopyImagePolicy": PolicyTemplate(
            ["ImageId"],
            .init("ec2", "CopyImage", onOne: "ec2:@:image/${imageId}")
        ),
        "EC2DescribePolicy": PolicyTemplate(
            [],
            .init("ec2", "DescribeRegions DescribeInstances", onOne: "*")
        ),
        "EKSDescribePolicy": PolicyTemplate(
            [],
            .init("eks", "DescribeCluster ListClusters", onOne: "*")
        ),
        "ElasticsearchHttpPostPolicy": PolicyTemplate(
            ["DomainName"],
            .init("es", "ESHttpPost ESHttpPut", onOne: "es:@:domain/${domainName}/*")
        ),
        "MobileAnalyticsWriteOnlyAccessPolicy": PolicyTemplate(
            [],
            .init("mobileanalytics", "PutEvents", onOne: "*")
        ),
        "OrganizationsListAccountsPolicy": PolicyTemplate(
            [],
            .init("organizations", "ListAccounts", onOne: "*")
        ),
        "PinpointEndpointAccessPolicy": PolicyTemplate(
            ["PinpointApplicationId"],
            .init(
                "mobiletargeting",
                "GetEndpoint UpdateEndpoint UpdateEndpointsBatch",
                onOne: "mobiletargeting:@:apps/${pinpointApplicationId}/endpoints/*")
        ),
        "PollyFullAccessPolicy": PolicyTemplate(
            ["LexiconName"],
            .init("polly", "GetLexicon DeleteLexicon", on: ["polly:@:lexicon/${lexiconName}"]),
            .init("polly", "DescribeVoices ListLexicons PutLexicon SynthesizeSpeech", on: ["polly:@:lexicon/*"])
        ),
        "RekognitionDetectOnlyPolicy": PolicyTemplate(
            [],
            .init("rekognition", "DetectFaces DetectLabels DetectModerationLabels DetectText", onOne: "*")
        ),
        "RekognitionFacesManagementPolicy": PolicyTemplate(
            ["CollectionId"],
            .init(
                "rekognition",
                "IndexFaces DeleteFaces SearchFaces SearchFacesByImage ListFaces",
                onOne: "rekognition:@:collection/${collectionId}")
        ),
        "RekognitionFacesPolicy": PolicyTemplate(
            [],
            .init("rekognition", "CompareFaces DetectFaces", onOne: "*")
        ),
        "RekognitionLabelsPolicy": PolicyTemplate(
            [],
            .init("rekognition", "DetectLabels DetectModerationLabels", onOne: "*")
        ),
        "RekognitionNoDataAccessPolicy": PolicyTemplate(
            ["CollectionId"],
            .init(
                "rekognition",
                "CompareFaces DetectFaces DetectLabels DetectModerationLabels",
                onOne: "rekognition:@:collection/${collectionId}")
        ),
        "RekognitionReadPolicy": PolicyTemplate(
            ["CollectionId"],
            .init(
                "rekognition",
                "ListCollections ListFaces SearchFaces SearchFacesByImage",
                onOne: "rekognition:@:collection/${collectionId}")
        ),
        "RekognitionWriteOnlyAccessPolicy": PolicyTemplate(
            ["CollectionId"],
            .init("rekognition", "CreateCollection IndexFaces", onOne: "rekognition:@:collection/${collectionId}")
        ),
        "Route53ChangeResourceRecordSetsPolicy": PolicyTemplate(
            ["HostedZoneId"],
            .init("route53", "ChangeResourceRecordSets", onOne: "route53:::hostedzone/${HostedZoneId}")
        ),
        "ServerlessRepoReadWriteAccessPolicy": PolicyTemplate(
            [],
            .init(
                "serverlessrepo",
                "CreateApplication CreateApplicationVersion UpdateApplication GetApplication "
                    + "ListApplications ListApplicationVersions ListApplicationDependencies",
                on: ["serverlessrepo:@:applications/*"])
        ),
        "VPCAccessPolicy": PolicyTemplate(
            [],
            .init(
                "ec2",
                "CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DetachNetworkInterface",
                onOne: "*")
        ),
    ]
}
