-- Every event once. Its key has the provider and the account in it, at most 256 characters, and is the same for two
-- deliveries of one fact, so a second insert does nothing.
CREATE TABLE IF NOT EXISTS webhook_event (
  event_key text PRIMARY KEY,
  provider text NOT NULL,
  name text NOT NULL,
  -- json and not jsonb, which refuses the escape of U+0000 that an event may hold
  event json NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now()
);

-- What is still to be done outside the database: a row per event and action, written together with the event.
CREATE TABLE IF NOT EXISTS webhook_outbox (
  event_key text NOT NULL REFERENCES webhook_event,
  action text NOT NULL,
  -- or when it last failed
  queued_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_key, action)
);

-- Bodies with invalid items, for a person to look at. The reason is that of the first such item.
CREATE TABLE IF NOT EXISTS webhook_invalid (
  body text NOT NULL,
  reason text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now()
);

-- What is known of each message. "C" compares by bytes, so that texts have the same order on every server.
CREATE TABLE IF NOT EXISTS webhook_message (
  provider text NOT NULL,
  -- empty if the event does not say it
  account_id text NOT NULL,
  message_id text NOT NULL,
  status text NOT NULL,
  is_final boolean NOT NULL,
  -- the providers' numbers are checked to be numbers, not to be integers
  attempts double precision,
  channels text[] COLLATE "C" NOT NULL,
  -- the last failure: no category means that nothing failed
  failure_category text COLLATE "C",
  failure_code text COLLATE "C",
  failure_message text COLLATE "C",
  failure_revision double precision,
  failed_at timestamptz,
  PRIMARY KEY (provider, account_id, message_id)
);

-- When each status of a message was first seen: null when none of its events had a time.
CREATE TABLE IF NOT EXISTS webhook_message_status (
  provider text NOT NULL,
  account_id text NOT NULL,
  message_id text NOT NULL,
  status text NOT NULL,
  first_seen_at timestamptz,
  PRIMARY KEY (provider, account_id, message_id, status),
  FOREIGN KEY (provider, account_id, message_id) REFERENCES webhook_message ON DELETE CASCADE
);

-- The last known state of each phone of httpSMS, by the time of the event: events arrive in any order.
CREATE TABLE IF NOT EXISTS webhook_phone (
  account_id text NOT NULL,
  phone_id text NOT NULL,
  status text NOT NULL,
  occurred_at timestamptz,
  last_heartbeat_at timestamptz,
  PRIMARY KEY (account_id, phone_id)
);

-- From the lowest status to the highest, in the order of trackMessage.
CREATE OR REPLACE FUNCTION webhook_status_rank(provider text, status text) RETURNS integer
LANGUAGE sql IMMUTABLE AS $$
  SELECT array_position(
    CASE provider
      WHEN 'httpsms' THEN ARRAY['received', 'retrying', 'expired', 'sent', 'failed', 'delivered', 'read']
      WHEN 'omnichannel' THEN ARRAY['received', 'retrying', 'sent', 'expired', 'failed', 'delivered', 'read']
    END,
    status
  )
$$;
