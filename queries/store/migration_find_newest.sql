SELECT max(version) FROM upwork_sync.migration
