/**
 * Stores an event and returns its key, or returns nothing when the key is there already. It waits for the lock $6 first,
 * which no other transaction has then: two that store several events in the order of these locks cannot deadlock.
 */
const insertEvent = `
INSERT INTO webhook_event (event_key, provider, name, event)
SELECT $1, $2, $3, $4::json
FROM (SELECT pg_advisory_xact_lock(hashtextextended($6, 0))) AS locked
ON CONFLICT (event_key) DO NOTHING
RETURNING event_key`;

/** Adds an outbox row per action, only if the event is new: $5 has the actions. */
const queueActions = `
INSERT INTO webhook_outbox (event_key, action)
SELECT event_key, action FROM inserted, unnest($5::text[]) AS action`;

/** Stores an event and its actions. One statement, so that both happen or neither. */
export const recordOther = `
WITH inserted AS (${insertEvent}
),
queued AS (${queueActions}
)
SELECT event_key FROM inserted`;

/**
 * The same, and merges what the event says into the state of its message, as `mergeMessageStates` does. One statement,
 * so that all of it happens or nothing, and no other request comes between. A received message is merged only if its event
 * is new, since a phone that reports it again gives it a different id.
 */
export const recordMessage = `
WITH inserted AS (${insertEvent}
),
queued AS (${queueActions}
),
merged AS (
  INSERT INTO webhook_message AS known (
    provider, account_id, message_id, status, is_final, attempts, channels,
    failure_category, failure_code, failure_message, failure_revision, failed_at
  )
  SELECT $2, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17
  WHERE $9 <> 'received' OR EXISTS (SELECT FROM inserted)
  ON CONFLICT (provider, account_id, message_id) DO UPDATE SET
    -- the higher status and its finality; final when one of two equal ones is
    (status, is_final) = (
      SELECT *
      FROM (VALUES (known.status, known.is_final), (excluded.status, excluded.is_final)) AS state (status, is_final)
      ORDER BY webhook_status_rank(known.provider, status) DESC NULLS LAST, is_final DESC
      LIMIT 1
    ),
    -- the larger of two numbers, or the one that is not null
    attempts = GREATEST(known.attempts, excluded.attempts),
    channels = ARRAY(SELECT DISTINCT unnest(known.channels || excluded.channels) ORDER BY 1),
    -- the last failure by every column, so that it is the same one in whichever order they come
    (failure_category, failure_code, failure_message, failure_revision, failed_at) = (
      SELECT *
      FROM (VALUES
        (known.failure_category, known.failure_code, known.failure_message,
          known.failure_revision, known.failed_at),
        (excluded.failure_category, excluded.failure_code, excluded.failure_message,
          excluded.failure_revision, excluded.failed_at)
      ) AS failure (category, code, message, revision, occurred_at)
      ORDER BY
        revision DESC NULLS LAST,
        occurred_at DESC NULLS LAST,
        code DESC NULLS LAST,
        message DESC NULLS LAST,
        category DESC NULLS LAST
      LIMIT 1
    )
),
seen AS (
  INSERT INTO webhook_message_status AS known (provider, account_id, message_id, status, first_seen_at)
  SELECT $2, $7, $8, $9, $18
  WHERE $9 <> 'received' OR EXISTS (SELECT FROM inserted)
  ON CONFLICT (provider, account_id, message_id, status) DO UPDATE SET
    -- the smaller of two times, or the one that is not null
    first_seen_at = LEAST(known.first_seen_at, excluded.first_seen_at)
)
SELECT event_key FROM inserted`;

/** A time as `MessageState` writes it. */
const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A message in the form of `MessageState`. */
export const selectMessageState = `
SELECT
  provider,
  message_id AS "messageId",
  status,
  is_final AS "isFinal",
  (
    SELECT json_object_agg(
      seen.status, ${iso("seen.first_seen_at")} ORDER BY webhook_status_rank(seen.provider, seen.status)
    )
    FROM webhook_message_status AS seen
    WHERE (seen.provider, seen.account_id, seen.message_id) = (message.provider, message.account_id, message.message_id)
  ) AS "firstSeen",
  CASE WHEN failure_category IS NOT NULL THEN json_build_object(
    'code', failure_code,
    'message', failure_message,
    'category', failure_category,
    'occurredAt', ${iso("failed_at")},
    'revision', failure_revision
  ) END AS failure,
  attempts,
  channels
FROM webhook_message AS message
WHERE provider = $1 AND account_id = $2 AND message_id = $3`;

/**
 * Stores an event of a phone, and updates the phone unless a later event is there already: a late `offline` must not win
 * over the `online` that followed it.
 */
export const recordPhone = `
WITH inserted AS (${insertEvent}
),
queued AS (${queueActions}
),
updated AS (
  INSERT INTO webhook_phone AS known (account_id, phone_id, status, occurred_at, last_heartbeat_at)
  VALUES ($7, $8, $9, $10, $11)
  ON CONFLICT (account_id, phone_id) DO UPDATE SET
    (status, occurred_at, last_heartbeat_at) = (excluded.status, excluded.occurred_at, excluded.last_heartbeat_at)
    -- of two events at one time, the same one wins in either order
    WHERE (COALESCE(excluded.occurred_at, '-infinity'), excluded.status)
      > (COALESCE(known.occurred_at, '-infinity'), known.status)
)
SELECT event_key FROM inserted`;

/** The state of a phone. */
export const selectPhone = `
SELECT status, ${iso("last_heartbeat_at")} AS "lastHeartbeatAt"
FROM webhook_phone
WHERE account_id = $1 AND phone_id = $2`;

/**
 * Messages that have stayed `sent` or `retrying` for longer than a limit, oldest first: for these, no further event may
 * ever come. A status without a time is listed too.
 */
export const selectSilentMessages = `
SELECT message.provider, message.account_id AS "accountId", message.message_id AS "messageId", message.status
FROM webhook_message AS message
JOIN webhook_message_status AS seen USING (provider, account_id, message_id, status)
WHERE message.status IN ('sent', 'retrying')
  AND (seen.first_seen_at IS NULL OR seen.first_seen_at < $1::timestamptz)
ORDER BY seen.first_seen_at NULLS FIRST, message.message_id`;
