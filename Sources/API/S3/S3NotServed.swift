// Generated from the service model of botocore 1.43.11; do not edit.

extension S3Model {
    /// The other operations of S3 by their addresses: what asks for one is refused by its name.
    static let notServed = ##"""
CreateBucketMetadataConfiguration	method=POST	uri=/{Bucket}?metadataConfiguration
CreateBucketMetadataTableConfiguration	method=POST	uri=/{Bucket}?metadataTable
CreateSession	method=GET	uri=/{Bucket}?session
DeleteBucketAnalyticsConfiguration	method=DELETE	uri=/{Bucket}?analytics&id
DeleteBucketIntelligentTieringConfiguration	method=DELETE	uri=/{Bucket}?intelligent-tiering&id
DeleteBucketInventoryConfiguration	method=DELETE	uri=/{Bucket}?inventory&id
DeleteBucketMetadataConfiguration	method=DELETE	uri=/{Bucket}?metadataConfiguration
DeleteBucketMetadataTableConfiguration	method=DELETE	uri=/{Bucket}?metadataTable
DeleteBucketMetricsConfiguration	method=DELETE	uri=/{Bucket}?metrics&id
DeleteBucketReplication	method=DELETE	uri=/{Bucket}?replication
GetBucketAbac	method=GET	uri=/{Bucket}?abac
GetBucketAnalyticsConfiguration	method=GET	uri=/{Bucket}?analytics&id
GetBucketIntelligentTieringConfiguration	method=GET	uri=/{Bucket}?intelligent-tiering&id
GetBucketInventoryConfiguration	method=GET	uri=/{Bucket}?inventory&id
GetBucketMetadataConfiguration	method=GET	uri=/{Bucket}?metadataConfiguration
GetBucketMetadataTableConfiguration	method=GET	uri=/{Bucket}?metadataTable
GetBucketMetricsConfiguration	method=GET	uri=/{Bucket}?metrics&id
GetObjectTorrent	method=GET	uri=/{Bucket}/{Key+}?torrent
ListBucketAnalyticsConfigurations	method=GET	uri=/{Bucket}?analytics
ListBucketIntelligentTieringConfigurations	method=GET	uri=/{Bucket}?intelligent-tiering
ListBucketInventoryConfigurations	method=GET	uri=/{Bucket}?inventory
ListBucketMetricsConfigurations	method=GET	uri=/{Bucket}?metrics
ListDirectoryBuckets	method=GET	uri=/
PutBucketAbac	method=PUT	uri=/{Bucket}?abac
PutBucketAnalyticsConfiguration	method=PUT	uri=/{Bucket}?analytics&id
PutBucketIntelligentTieringConfiguration	method=PUT	uri=/{Bucket}?intelligent-tiering&id
PutBucketInventoryConfiguration	method=PUT	uri=/{Bucket}?inventory&id
PutBucketMetricsConfiguration	method=PUT	uri=/{Bucket}?metrics&id
PutBucketReplication	method=PUT	uri=/{Bucket}?replication
RenameObject	method=PUT	uri=/{Bucket}/{Key+}?renameObject
UpdateBucketMetadataInventoryTableConfiguration	method=PUT	uri=/{Bucket}?metadataInventoryTable
UpdateBucketMetadataJournalTableConfiguration	method=PUT	uri=/{Bucket}?metadataJournalTable
UpdateObjectEncryption	method=PUT	uri=/{Bucket}/{Key+}?encryption
WriteGetObjectResponse	method=POST	uri=/WriteGetObjectResponse
GetBucketLifecycle	method=GET	uri=/{Bucket}?lifecycle
GetBucketNotification	method=GET	uri=/{Bucket}?notification
PutBucketLifecycle	method=PUT	uri=/{Bucket}?lifecycle
PutBucketNotification	method=PUT	uri=/{Bucket}?notification
"""##
}
