// What is kept of sources: rows as they were read, records that they became, and what was said without them.
// params: $sources ('' is what was said without them), $parts, $first and $last (numbers of pages, both included)
// columns: id, source, part, number, packed
MATCH (p:SourcePage)
WHERE p.source IN $sources AND p.part IN $parts AND p.number >= $first AND p.number <= $last
RETURN p.id AS id, p.source AS source, p.part AS part, p.number AS number, p.packed AS packed
ORDER BY source, part, number, id
