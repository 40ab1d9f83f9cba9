-- Which replica is at a request, and until when it may be.
ALTER TABLE upwork_sync.request ADD COLUMN holder text;
ALTER TABLE upwork_sync.request ADD COLUMN lease_until timestamptz;
