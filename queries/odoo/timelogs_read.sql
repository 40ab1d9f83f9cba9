-- Of a batch of contracts, by the index on contract and day. A row of one of the names is found whatever its day: that
-- is asked for only after an insert met one ($4 is empty before).
SELECT log.id, log.xmin::text::bigint AS "xmin!", log.contract_id, log.upwork_timelog_id, log.date, log.memo,
       log.tracked_hours, log.manual_hours, log.total_hours
FROM upwork_timelog AS log
WHERE log.contract_id = ANY ($1) AND log.date BETWEEN $2 AND $3
UNION ALL
SELECT log.id, log.xmin::text::bigint, log.contract_id, log.upwork_timelog_id, log.date, log.memo,
       log.tracked_hours, log.manual_hours, log.total_hours
FROM upwork_timelog AS log
WHERE log.upwork_timelog_id = ANY ($4::text[]) AND log.contract_id = ANY ($1) AND log.date NOT BETWEEN $2 AND $3
