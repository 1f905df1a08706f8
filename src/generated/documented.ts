// Generated from the schemas by `npm run generate`. Do not edit.

import type { DocumentedShape } from "../testing/documented.js";

/** What is documented of each shape. */
export const documentedShapes: Readonly<Record<string, DocumentedShape>> = {
 "PhoneHeartbeatOfflineData": {
  "phone_id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "user_id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "owner": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "monitor_id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "last_heartbeat_timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "PhoneHeartbeatOfflineEvent": {
  "specversion": {
   "kinds": [
    "string"
   ],
   "known": [
    "1.0"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "source": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "literal": "phone.heartbeat.offline",
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "string"
   ],
   "known": [
    "application/json"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "PhoneHeartbeatOfflineData",
   "required": true
  }
 },
 "PhoneHeartbeatOnlineData": {
  "phone_id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "user_id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "owner": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "monitor_id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "last_heartbeat_timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "PhoneHeartbeatOnlineEvent": {
  "specversion": {
   "kinds": [
    "string"
   ],
   "known": [
    "1.0"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "source": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "literal": "phone.heartbeat.online",
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "string"
   ],
   "known": [
    "application/json"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "PhoneHeartbeatOnlineData",
   "required": true
  }
 },
 "MessagePhoneReceivedData": {
  "message_id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "user_id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "owner": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "encrypted": {
   "kinds": [
    "boolean"
   ]
  },
  "contact": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "content": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "sim": {
   "kinds": [
    "string"
   ],
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "attachments": {
   "kinds": [
    "array",
    "null"
   ],
   "items": {
    "kinds": [
     "string"
    ],
    "format": "uri"
   }
  }
 },
 "MessagePhoneReceivedEvent": {
  "specversion": {
   "kinds": [
    "string"
   ],
   "known": [
    "1.0"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "source": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "literal": "message.phone.received",
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "string"
   ],
   "known": [
    "application/json"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "MessagePhoneReceivedData",
   "required": true
  }
 },
 "MessageCallMissedData": {
  "message_id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "user_id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "owner": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "contact": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "sim": {
   "kinds": [
    "string"
   ],
   "known": [
    "SIM1",
    "SIM2"
   ]
  }
 },
 "MessageCallMissedEvent": {
  "specversion": {
   "kinds": [
    "string"
   ],
   "known": [
    "1.0"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "source": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "literal": "message.call.missed",
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "string"
   ],
   "known": [
    "application/json"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCallMissedData",
   "required": true
  }
 },
 "MessagePhoneSentData": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "user_id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "owner": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "request_id": {
   "kinds": [
    "string",
    "null"
   ]
  },
  "contact": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "encrypted": {
   "kinds": [
    "boolean"
   ]
  },
  "content": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "sim": {
   "kinds": [
    "string"
   ],
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessagePhoneSentEvent": {
  "specversion": {
   "kinds": [
    "string"
   ],
   "known": [
    "1.0"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "source": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "literal": "message.phone.sent",
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "string"
   ],
   "known": [
    "application/json"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "MessagePhoneSentData",
   "required": true
  }
 },
 "MessagePhoneDeliveredData": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "user_id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "owner": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "request_id": {
   "kinds": [
    "string",
    "null"
   ]
  },
  "contact": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "encrypted": {
   "kinds": [
    "boolean"
   ]
  },
  "content": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "sim": {
   "kinds": [
    "string"
   ],
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessagePhoneDeliveredEvent": {
  "specversion": {
   "kinds": [
    "string"
   ],
   "known": [
    "1.0"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "source": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "literal": "message.phone.delivered",
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "string"
   ],
   "known": [
    "application/json"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "MessagePhoneDeliveredData",
   "required": true
  }
 },
 "MessageSendFailedData": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "user_id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "owner": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "request_id": {
   "kinds": [
    "string",
    "null"
   ]
  },
  "contact": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "encrypted": {
   "kinds": [
    "boolean"
   ]
  },
  "content": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "sim": {
   "kinds": [
    "string"
   ],
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "error_message": {
   "kinds": [
    "string"
   ],
   "known": [
    "GENERIC_FAILURE",
    "NO_SERVICE",
    "NULL_PDU",
    "RADIO_OFF",
    "LIMIT_EXCEEDED",
    "CANNOT BE DELIVERED",
    "MOBILE_APP_INACTIVE",
    "UNKNOWN",
    "UNKNOWN ERROR"
   ],
   "open": true,
   "required": true
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageSendFailedEvent": {
  "specversion": {
   "kinds": [
    "string"
   ],
   "known": [
    "1.0"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "source": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "literal": "message.send.failed",
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "string"
   ],
   "known": [
    "application/json"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSendFailedData",
   "required": true
  }
 },
 "MessageSendExpiredData": {
  "message_id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "user_id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "owner": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "request_id": {
   "kinds": [
    "string",
    "null"
   ]
  },
  "contact": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "encrypted": {
   "kinds": [
    "boolean"
   ]
  },
  "content": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "sim": {
   "kinds": [
    "string"
   ],
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "send_attempt_count": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "is_final": {
   "kinds": [
    "boolean"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageSendExpiredEvent": {
  "specversion": {
   "kinds": [
    "string"
   ],
   "known": [
    "1.0"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "source": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "literal": "message.send.expired",
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "string"
   ],
   "known": [
    "application/json"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSendExpiredData",
   "required": true
  }
 },
 "UnknownHttpSmsEvent": {
  "specversion": {
   "kinds": [
    "unknown"
   ]
  },
  "id": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "source": {
   "kinds": [
    "unknown"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "datacontenttype": {
   "kinds": [
    "unknown"
   ]
  },
  "time": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "data": {
   "kinds": [
    "record"
   ],
   "required": true
  }
 },
 "ChannelFailureDetails": {
  "reason": {
   "kinds": [
    "string"
   ]
  },
  "data": {
   "kinds": [
    "record"
   ]
  }
 },
 "ChannelFailure": {
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "failed"
   ]
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "ChannelFailureDetails"
  }
 },
 "MessagePart": {
  "type": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "data": {
   "kinds": [
    "string",
    "record"
   ]
  },
  "url": {
   "kinds": [
    "string"
   ],
   "format": "uri"
  },
  "name": {
   "kinds": [
    "string"
   ]
  },
  "size": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "channels": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "string"
    ]
   }
  }
 },
 "MessageCorrelation": {
  "messageId": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "AppMessagingSendResponse": {
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "conversationMessageId": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  }
 },
 "AppMessagingReceipt": {
  "messageId": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "scope": {
   "kinds": [
    "string"
   ],
   "known": [
    "a2p",
    "p2p"
   ]
  },
  "direction": {
   "kinds": [
    "string"
   ],
   "known": [
    "inbound",
    "outbound"
   ]
  },
  "sentOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "isPublicConversation": {
   "kinds": [
    "boolean"
   ]
  },
  "profileId": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  }
 },
 "AppMessagingSender": {
  "id": {
   "kinds": [
    "string"
   ]
  },
  "name": {
   "kinds": [
    "string"
   ]
  },
  "email": {
   "kinds": [
    "string"
   ]
  },
  "avatarUrl": {
   "kinds": [
    "string"
   ],
   "format": "uri"
  }
 },
 "AppMessagingContext": {
  "from": {
   "kinds": [
    "shape"
   ],
   "shape": "AppMessagingSender"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "sentBy": {
   "kinds": [
    "string"
   ]
  },
  "sentOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "scope": {
   "kinds": [
    "string"
   ],
   "known": [
    "a2p",
    "p2p"
   ]
  },
  "direction": {
   "kinds": [
    "string"
   ],
   "known": [
    "inbound",
    "outbound"
   ]
  }
 },
 "AppMessagingPart": {
  "type": {
   "kinds": [
    "string"
   ]
  },
  "data": {
   "kinds": [
    "string",
    "record"
   ]
  },
  "url": {
   "kinds": [
    "string"
   ]
  },
  "name": {
   "kinds": [
    "string"
   ]
  },
  "size": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  }
 },
 "AppMessagingInboundChannelData": {
  "messageId": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "context": {
   "kinds": [
    "shape"
   ],
   "shape": "AppMessagingContext"
  },
  "parts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "AppMessagingPart"
   }
  }
 },
 "MessageSentAppMessagingDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "appMessaging",
   "required": true
  },
  "additionalInfo": {
   "kinds": [
    "shape"
   ],
   "shape": "AppMessagingSendResponse"
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentAppMessagingPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentAppMessagingDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessageSentAppMessagingEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.sent",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentAppMessagingPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageDeliveredAppMessagingDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "appMessaging",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "AppMessagingReceipt"
  }
 },
 "MessageDeliveredAppMessagingPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredAppMessagingDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessageDeliveredAppMessagingEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.delivered",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredAppMessagingPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageReadAppMessagingDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "appMessaging",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "AppMessagingReceipt"
  }
 },
 "MessageReadAppMessagingPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadAppMessagingDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessageReadAppMessagingEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.read",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadAppMessagingPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageExpiredAppMessagingDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "appMessaging",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredAppMessagingPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredAppMessagingDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredAppMessagingEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.expired",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredAppMessagingPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "AppMessagingInboundFrom": {
  "profileId": {
   "kinds": [
    "string"
   ]
  }
 },
 "AppMessagingInboundTo": {
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "profileId": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessageInboundAppMessagingPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "appMessaging",
   "required": true
  },
  "from": {
   "kinds": [
    "shape"
   ],
   "shape": "AppMessagingInboundFrom",
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "kinds": [
    "shape"
   ],
   "shape": "AppMessagingInboundTo"
  },
  "channelData": {
   "kinds": [
    "shape"
   ],
   "shape": "AppMessagingInboundChannelData"
  }
 },
 "MessageInboundAppMessagingEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.inbound",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageInboundAppMessagingPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MailgunReceipt": {
  "Message-Id": {
   "kinds": [
    "string"
   ]
  },
  "message-id": {
   "kinds": [
    "string"
   ]
  },
  "X-Mailgun-Sid": {
   "kinds": [
    "string"
   ]
  },
  "attachment-count": {
   "kinds": [
    "string"
   ]
  },
  "body-plain": {
   "kinds": [
    "string"
   ]
  },
  "code": {
   "kinds": [
    "string"
   ]
  },
  "comapi-apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "comapi-messageId": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "delivery-status": {
   "kinds": [
    "unknown"
   ]
  },
  "description": {
   "kinds": [
    "string"
   ]
  },
  "domain": {
   "kinds": [
    "string"
   ]
  },
  "error": {
   "kinds": [
    "string"
   ]
  },
  "event": {
   "kinds": [
    "string"
   ],
   "known": [
    "delivered",
    "dropped",
    "bounced",
    "complained",
    "unsubscribed",
    "opened",
    "clicked"
   ]
  },
  "message-headers": {
   "kinds": [
    "string"
   ]
  },
  "notification": {
   "kinds": [
    "string"
   ]
  },
  "reason": {
   "kinds": [
    "string"
   ],
   "known": [
    "hardfail"
   ]
  },
  "recipient": {
   "kinds": [
    "string"
   ]
  },
  "signature": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ]
  },
  "token": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessageSentEmailDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "email",
   "required": true
  },
  "additionalInfo": {
   "kinds": [
    "record"
   ]
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentEmailPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentEmailDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentEmailEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.sent",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentEmailPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageDeliveredEmailDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "email",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredEmailPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredEmailDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredEmailEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.delivered",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredEmailPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageReadEmailDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "email",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadEmailPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadEmailDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadEmailEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.read",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadEmailPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageExpiredEmailDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "email",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredEmailPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredEmailDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredEmailEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.expired",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredEmailPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageInboundEmailPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "email",
   "required": true
  },
  "from": {
   "kinds": [
    "record"
   ],
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageInboundEmailEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.inbound",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageInboundEmailPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessengerParty": {
  "id": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessengerWatermark": {
  "watermark": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "mids": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "string"
    ]
   }
  },
  "seq": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  }
 },
 "MessengerDeliveryReceipt": {
  "sender": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerParty"
  },
  "recipient": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerParty"
  },
  "timestamp": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "delivery": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerWatermark"
  }
 },
 "MessengerReadReceipt": {
  "sender": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerParty"
  },
  "recipient": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerParty"
  },
  "timestamp": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "read": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerWatermark"
  }
 },
 "MessengerCoordinates": {
  "lat": {
   "kinds": [
    "number"
   ]
  },
  "long": {
   "kinds": [
    "number"
   ]
  }
 },
 "MessengerAttachmentPayload": {
  "url": {
   "kinds": [
    "string"
   ],
   "format": "uri"
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "sticker_id": {
   "kinds": [
    "number"
   ]
  },
  "coordinates": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerCoordinates"
  }
 },
 "MessengerAttachment": {
  "type": {
   "kinds": [
    "string"
   ],
   "known": [
    "image",
    "audio",
    "video",
    "file",
    "sticker",
    "location",
    "fallback",
    "template",
    "reel",
    "ig_reel",
    "post",
    "ig_post",
    "appointment_booking"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "url": {
   "kinds": [
    "string",
    "null"
   ],
   "format": "uri"
  },
  "payload": {
   "kinds": [
    "shape",
    "null"
   ],
   "shape": "MessengerAttachmentPayload"
  }
 },
 "MessengerQuickReply": {
  "payload": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessengerReplyTo": {
  "mid": {
   "kinds": [
    "string"
   ]
  },
  "is_self_reply": {
   "kinds": [
    "boolean"
   ]
  }
 },
 "MessengerMessage": {
  "mid": {
   "kinds": [
    "string"
   ]
  },
  "seq": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "text": {
   "kinds": [
    "string"
   ]
  },
  "quick_reply": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerQuickReply"
  },
  "reply_to": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerReplyTo"
  },
  "attachments": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessengerAttachment"
   }
  }
 },
 "MessengerPostback": {
  "mid": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "payload": {
   "kinds": [
    "string"
   ]
  },
  "referral": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessengerReaction": {
  "mid": {
   "kinds": [
    "string"
   ]
  },
  "action": {
   "kinds": [
    "string"
   ],
   "known": [
    "react",
    "unreact"
   ]
  },
  "reaction": {
   "kinds": [
    "string"
   ]
  },
  "emoji": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessengerMessageEvent": {
  "sender": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerParty"
  },
  "recipient": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerParty"
  },
  "timestamp": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "message": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerMessage"
  },
  "postback": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerPostback"
  },
  "reaction": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerReaction"
  }
 },
 "MessengerSendResponse": {
  "fbMessengerId": {
   "kinds": [
    "string"
   ]
  },
  "messageId": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessengerSentStatus": {
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "sent"
   ]
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerSendResponse"
  }
 },
 "MessengerSentChannelStatus": {
  "fbMessenger": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerSentStatus"
  }
 },
 "MessageSentFbMessengerDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "fbMessenger",
   "required": true
  },
  "additionalInfo": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerSendResponse"
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerSentChannelStatus"
  }
 },
 "MessageSentFbMessengerPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentFbMessengerDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentFbMessengerEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.sent",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentFbMessengerPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageDeliveredFbMessengerDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "fbMessenger",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerDeliveryReceipt"
  }
 },
 "MessageDeliveredFbMessengerPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredFbMessengerDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredFbMessengerEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.delivered",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredFbMessengerPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageReadFbMessengerDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "fbMessenger",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerReadReceipt"
  }
 },
 "MessageReadFbMessengerPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadFbMessengerDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadFbMessengerEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.read",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadFbMessengerPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageExpiredFbMessengerDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "fbMessenger",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredFbMessengerPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredFbMessengerDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredFbMessengerEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.expired",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredFbMessengerPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "FbMessengerInboundFrom": {
  "fbMessengerId": {
   "kinds": [
    "string"
   ]
  },
  "profileId": {
   "kinds": [
    "string"
   ]
  }
 },
 "FbMessengerInboundTo": {
  "pageId": {
   "kinds": [
    "string"
   ]
  }
 },
 "FbMessengerInboundChannelData": {
  "pageId": {
   "kinds": [
    "string"
   ]
  },
  "body": {
   "kinds": [
    "shape"
   ],
   "shape": "MessengerMessageEvent"
  }
 },
 "MessageInboundFbMessengerPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "fbMessenger",
   "required": true
  },
  "from": {
   "kinds": [
    "shape"
   ],
   "shape": "FbMessengerInboundFrom",
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "kinds": [
    "shape"
   ],
   "shape": "FbMessengerInboundTo"
  },
  "channelData": {
   "kinds": [
    "shape"
   ],
   "shape": "FbMessengerInboundChannelData"
  }
 },
 "MessageInboundFbMessengerEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.inbound",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageInboundFbMessengerPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MmsSendResponse": {
  "to": {
   "kinds": [
    "string"
   ]
  },
  "successful": {
   "kinds": [
    "boolean"
   ]
  },
  "segmentCount": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  }
 },
 "MmsSentStatus": {
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "sent"
   ]
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MmsSendResponse"
  }
 },
 "MmsSentChannelStatus": {
  "mms": {
   "kinds": [
    "shape"
   ],
   "shape": "MmsSentStatus"
  }
 },
 "MmsSentData": {
  "fromPhoneNumber": {
   "kinds": [
    "string"
   ]
  },
  "phoneNumberCountryCode": {
   "kinds": [
    "string"
   ]
  },
  "segmentCount": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  }
 },
 "MmsSentChannelData": {
  "mms": {
   "kinds": [
    "shape"
   ],
   "shape": "MmsSentData"
  }
 },
 "MessageSentMmsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "mms",
   "required": true
  },
  "additionalInfo": {
   "kinds": [
    "shape"
   ],
   "shape": "MmsSendResponse"
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "MmsSentChannelStatus"
  }
 },
 "MessageSentMmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentMmsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "shape"
   ],
   "shape": "MmsSentChannelData"
  }
 },
 "MessageSentMmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.sent",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentMmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageDeliveredMmsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "mms",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredMmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredMmsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredMmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.delivered",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredMmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageReadMmsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "mms",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadMmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadMmsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadMmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.read",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadMmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageExpiredMmsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "mms",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredMmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredMmsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredMmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.expired",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredMmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageInboundMmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "mms",
   "required": true
  },
  "from": {
   "kinds": [
    "record"
   ],
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageInboundMmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.inbound",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageInboundMmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageSentNativePushDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "nativePush",
   "required": true
  },
  "additionalInfo": {
   "kinds": [
    "record"
   ]
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentNativePushPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentNativePushDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentNativePushEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.sent",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentNativePushPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageDeliveredNativePushDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "nativePush",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredNativePushPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredNativePushDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredNativePushEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.delivered",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredNativePushPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageReadNativePushDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "nativePush",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadNativePushPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadNativePushDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadNativePushEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.read",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadNativePushPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageExpiredNativePushDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "nativePush",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredNativePushPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredNativePushDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredNativePushEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.expired",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredNativePushPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageInboundNativePushPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "nativePush",
   "required": true
  },
  "from": {
   "kinds": [
    "record"
   ],
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageInboundNativePushEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.inbound",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageInboundNativePushPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "RcsContentMessage": {
  "text": {
   "kinds": [
    "string"
   ]
  }
 },
 "RcsAgentMessage": {
  "name": {
   "kinds": [
    "string"
   ]
  },
  "sendTime": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "contentMessage": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsContentMessage"
  }
 },
 "RcsLocation": {
  "latitude": {
   "kinds": [
    "number"
   ]
  },
  "longitude": {
   "kinds": [
    "number"
   ]
  }
 },
 "RcsSuggestionResponse": {
  "postbackData": {
   "kinds": [
    "string"
   ]
  },
  "text": {
   "kinds": [
    "string"
   ]
  },
  "type": {
   "kinds": [
    "string"
   ],
   "known": [
    "ACTION",
    "REPLY"
   ]
  }
 },
 "RcsFile": {
  "mimeType": {
   "kinds": [
    "string"
   ]
  },
  "fileSizeBytes": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "fileName": {
   "kinds": [
    "string"
   ]
  },
  "fileUri": {
   "kinds": [
    "string"
   ],
   "format": "uri"
  }
 },
 "RcsUserFile": {
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsFile"
  },
  "thumbnail": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsFile"
  }
 },
 "RcsUserEvent": {
  "senderPhoneNumber": {
   "kinds": [
    "string"
   ]
  },
  "agentId": {
   "kinds": [
    "string"
   ]
  },
  "eventType": {
   "kinds": [
    "string"
   ],
   "known": [
    "DELIVERED",
    "READ",
    "IS_TYPING",
    "SUBSCRIBE",
    "UNSUBSCRIBE",
    "EVENT_TYPE_UNSPECIFIED"
   ]
  },
  "eventId": {
   "kinds": [
    "string"
   ]
  },
  "messageId": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "sendTime": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "text": {
   "kinds": [
    "string"
   ]
  },
  "location": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsLocation"
  },
  "suggestionResponse": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsSuggestionResponse"
  },
  "userFile": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsUserFile"
  }
 },
 "RcsEventAttributes": {
  "type": {
   "kinds": [
    "string"
   ],
   "known": [
    "event",
    "message"
   ]
  },
  "project_number": {
   "kinds": [
    "string"
   ]
  },
  "event_type": {
   "kinds": [
    "string"
   ],
   "known": [
    "DELIVERED",
    "READ",
    "IS_TYPING",
    "SUBSCRIBE",
    "UNSUBSCRIBE",
    "EVENT_TYPE_UNSPECIFIED"
   ]
  },
  "product": {
   "kinds": [
    "string"
   ],
   "known": [
    "RBM"
   ]
  }
 },
 "RcsReceipt": {
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsUserEvent"
  },
  "attributes": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsEventAttributes"
  },
  "messageId": {
   "kinds": [
    "string"
   ]
  },
  "publishTime": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  }
 },
 "RcsSentData": {
  "phoneNumber": {
   "kinds": [
    "string"
   ]
  },
  "phoneNumberCountryCode": {
   "kinds": [
    "string"
   ]
  },
  "agentId": {
   "kinds": [
    "string"
   ]
  }
 },
 "RcsSentChannelData": {
  "rcs": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsSentData"
  }
 },
 "MessageSentRcsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "rcs",
   "required": true
  },
  "additionalInfo": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsAgentMessage"
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentRcsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentRcsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsSentChannelData"
  }
 },
 "MessageSentRcsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.sent",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentRcsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageDeliveredRcsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "rcs",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsReceipt"
  }
 },
 "MessageDeliveredRcsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredRcsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredRcsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.delivered",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredRcsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageReadRcsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "rcs",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsReceipt"
  }
 },
 "MessageReadRcsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadRcsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadRcsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.read",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadRcsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageExpiredRcsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "rcs",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredRcsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredRcsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredRcsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.expired",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredRcsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "RcsInboundFrom": {
  "phoneNumber": {
   "kinds": [
    "string"
   ]
  },
  "phoneNumberCountryCode": {
   "kinds": [
    "string"
   ]
  },
  "profileId": {
   "kinds": [
    "string"
   ]
  }
 },
 "RcsInboundTo": {
  "agentId": {
   "kinds": [
    "string"
   ]
  }
 },
 "MessageInboundRcsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "rcs",
   "required": true
  },
  "from": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsInboundFrom",
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsInboundTo"
  }
 },
 "MessageInboundRcsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.inbound",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageInboundRcsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "RcsFailureData": {
  "phoneNumber": {
   "kinds": [
    "string"
   ]
  },
  "phoneNumberCountryCode": {
   "kinds": [
    "string"
   ]
  },
  "profileId": {
   "kinds": [
    "string"
   ]
  }
 },
 "RcsFailureDetails": {
  "reason": {
   "kinds": [
    "string"
   ]
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsFailureData"
  }
 },
 "RcsFailure": {
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "failed"
   ]
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsFailureDetails"
  }
 },
 "SmsValidationFailure": {
  "property": {
   "kinds": [
    "string"
   ]
  },
  "failureCode": {
   "kinds": [
    "string"
   ],
   "known": [
    "UnicodeBodyRejected"
   ]
  },
  "details": {
   "kinds": [
    "string"
   ]
  }
 },
 "SmsSendResponse": {
  "to": {
   "kinds": [
    "string"
   ]
  },
  "successful": {
   "kinds": [
    "boolean"
   ]
  },
  "clientRef": {
   "kinds": [
    "string"
   ]
  },
  "segmentCount": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "validationFailures": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "SmsValidationFailure"
   }
  }
 },
 "SmsReceipt": {
  "tranid": {
   "kinds": [
    "string"
   ]
  },
  "messageguid": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "statusid": {
   "kinds": [
    "string"
   ],
   "known": [
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13"
   ]
  },
  "recipient": {
   "kinds": [
    "string"
   ]
  },
  "statusdescription": {
   "kinds": [
    "string"
   ],
   "known": [
    "Messages delivered to handset",
    "Messages rejected by operator",
    "Messages sent to unreachable recipient",
    "Messages not delivered during validity period",
    "Messages queued for delivery at Dynmark",
    "Messages queued for delivery at SMSC",
    "Messages sent to handset with full SIM",
    "Messages SMSC was not able to send"
   ]
  },
  "datetime": {
   "kinds": [
    "string"
   ],
   "format": "local-date-time"
  },
  "clientref": {
   "kinds": [
    "string"
   ]
  },
  "submissiontime": {
   "kinds": [
    "string"
   ],
   "format": "local-date-time"
  },
  "apispaceid": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "statustimeutc": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  }
 },
 "SmsFailureData": {
  "tranid": {
   "kinds": [
    "string"
   ]
  },
  "messageguid": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "statusid": {
   "kinds": [
    "string"
   ],
   "known": [
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13"
   ]
  },
  "recipient": {
   "kinds": [
    "string"
   ]
  },
  "statusdescription": {
   "kinds": [
    "string"
   ],
   "known": [
    "Messages delivered to handset",
    "Messages rejected by operator",
    "Messages sent to unreachable recipient",
    "Messages not delivered during validity period",
    "Messages queued for delivery at Dynmark",
    "Messages queued for delivery at SMSC",
    "Messages sent to handset with full SIM",
    "Messages SMSC was not able to send"
   ]
  },
  "datetime": {
   "kinds": [
    "string"
   ],
   "format": "local-date-time"
  },
  "clientref": {
   "kinds": [
    "string"
   ]
  },
  "submissiontime": {
   "kinds": [
    "string"
   ],
   "format": "local-date-time"
  },
  "apispaceid": {
   "kinds": [
    "string"
   ],
   "format": "uuid"
  },
  "statustimeutc": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "to": {
   "kinds": [
    "string"
   ]
  },
  "successful": {
   "kinds": [
    "boolean"
   ]
  },
  "clientRef": {
   "kinds": [
    "string"
   ]
  },
  "segmentCount": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "validationFailures": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "SmsValidationFailure"
   }
  }
 },
 "SmsSentStatus": {
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "sent"
   ]
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsSendResponse"
  }
 },
 "SmsSentChannelStatus": {
  "sms": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsSentStatus"
  }
 },
 "SmsSentData": {
  "phoneNumberCountryCode": {
   "kinds": [
    "string"
   ]
  },
  "segmentCount": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  }
 },
 "SmsSentChannelData": {
  "sms": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsSentData"
  }
 },
 "MessageSentSmsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "sms",
   "required": true
  },
  "additionalInfo": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsSendResponse"
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsSentChannelStatus"
  }
 },
 "MessageSentSmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentSmsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsSentChannelData"
  }
 },
 "MessageSentSmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.sent",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentSmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageDeliveredSmsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "sms",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsReceipt"
  }
 },
 "MessageDeliveredSmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredSmsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredSmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.delivered",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredSmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageReadSmsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "sms",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadSmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadSmsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadSmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.read",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadSmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageExpiredSmsDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "sms",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsReceipt"
  }
 },
 "MessageExpiredSmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredSmsDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredSmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.expired",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredSmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "SmsInboundFrom": {
  "phoneNumber": {
   "kinds": [
    "string"
   ]
  },
  "profileId": {
   "kinds": [
    "string"
   ]
  }
 },
 "SmsInboundTo": {
  "phoneNumber": {
   "kinds": [
    "string"
   ]
  }
 },
 "SmsInboundChannelData": {
  "messageId": {
   "kinds": [
    "string"
   ]
  },
  "keyword": {
   "kinds": [
    "string"
   ]
  },
  "clientRef": {
   "kinds": [
    "string"
   ]
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  }
 },
 "MessageInboundSmsPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "sms",
   "required": true
  },
  "from": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsInboundFrom",
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsInboundTo"
  },
  "channelData": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsInboundChannelData"
  }
 },
 "MessageInboundSmsEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.inbound",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageInboundSmsPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "SmsFailureDetails": {
  "reason": {
   "kinds": [
    "string"
   ]
  },
  "data": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsFailureData"
  }
 },
 "SmsFailure": {
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "failed"
   ]
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsFailureDetails"
  }
 },
 "MessageSentWhatsAppDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "whatsApp",
   "required": true
  },
  "additionalInfo": {
   "kinds": [
    "record"
   ]
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentWhatsAppPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentWhatsAppDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageSentWhatsAppEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.sent",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageSentWhatsAppPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageDeliveredWhatsAppDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "whatsApp",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredWhatsAppPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredWhatsAppDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageDeliveredWhatsAppEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.delivered",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageDeliveredWhatsAppPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageReadWhatsAppDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "whatsApp",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadWhatsAppPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadWhatsAppDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageReadWhatsAppEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.read",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageReadWhatsAppPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageExpiredWhatsAppDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "whatsApp",
   "required": true
  },
  "channelStatus": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredWhatsAppPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredWhatsAppDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageExpiredWhatsAppEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.expired",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageExpiredWhatsAppPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "MessageInboundWhatsAppPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "literal": "whatsApp",
   "required": true
  },
  "from": {
   "kinds": [
    "record"
   ],
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "kinds": [
    "record"
   ]
  },
  "channelData": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageInboundWhatsAppEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.inbound",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageInboundWhatsAppPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "InteractionClickEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "interaction.click",
   "required": true
  },
  "payload": {
   "kinds": [
    "record"
   ],
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "FailedChannelStatus": {
  "sms": {
   "kinds": [
    "shape"
   ],
   "shape": "SmsFailure"
  },
  "mms": {
   "kinds": [
    "shape"
   ],
   "shape": "ChannelFailure"
  },
  "rcs": {
   "kinds": [
    "shape"
   ],
   "shape": "RcsFailure"
  },
  "fbMessenger": {
   "kinds": [
    "shape"
   ],
   "shape": "ChannelFailure"
  },
  "appMessaging": {
   "kinds": [
    "shape"
   ],
   "shape": "ChannelFailure"
  },
  "email": {
   "kinds": [
    "shape"
   ],
   "shape": "MailgunReceipt"
  },
  "whatsApp": {
   "kinds": [
    "shape"
   ],
   "shape": "ChannelFailure"
  },
  "nativePush": {
   "kinds": [
    "shape"
   ],
   "shape": "ChannelFailure"
  }
 },
 "MessageFailedDetails": {
  "channel": {
   "kinds": [
    "string"
   ]
  },
  "reason": {
   "kinds": [
    "string"
   ]
  },
  "failureReason": {
   "kinds": [
    "string"
   ]
  },
  "channelStatus": {
   "kinds": [
    "shape"
   ],
   "shape": "FailedChannelStatus"
  }
 },
 "MessageFailedPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageFailedDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "MessageFailedEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "literal": "message.failed",
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageFailedPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "OtherChannelStatusDetails": {
  "channel": {
   "kinds": [
    "string"
   ],
   "required": true
  }
 },
 "OtherChannelStatusPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "details": {
   "kinds": [
    "shape"
   ],
   "shape": "OtherChannelStatusDetails",
   "required": true
  },
  "updatedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time"
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  }
 },
 "OtherChannelStatusEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "OtherChannelStatusPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "OtherChannelInboundPayload": {
  "id": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "channel": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "from": {
   "kinds": [
    "record"
   ],
   "required": true
  },
  "receivedOn": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  },
  "body": {
   "kinds": [
    "string"
   ]
  },
  "title": {
   "kinds": [
    "string"
   ]
  },
  "messageParts": {
   "kinds": [
    "array"
   ],
   "items": {
    "kinds": [
     "shape"
    ],
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "kinds": [
    "shape"
   ],
   "shape": "MessageCorrelation"
  },
  "conversationId": {
   "kinds": [
    "string"
   ]
  },
  "metadata": {
   "kinds": [
    "record"
   ]
  },
  "status": {
   "kinds": [
    "string"
   ],
   "known": [
    "received",
    "delivered",
    "read"
   ]
  }
 },
 "OtherChannelInboundEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "accountId": {
   "kinds": [
    "number"
   ],
   "format": "uint",
   "required": true
  },
  "apiSpaceId": {
   "kinds": [
    "string"
   ],
   "format": "uuid",
   "required": true
  },
  "name": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "payload": {
   "kinds": [
    "shape"
   ],
   "shape": "OtherChannelInboundPayload",
   "required": true
  },
  "revision": {
   "kinds": [
    "number"
   ],
   "format": "uint"
  },
  "etag": {
   "kinds": [
    "string"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "format": "date-time",
   "required": true
  }
 },
 "UnknownOmnichannelEvent": {
  "eventId": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "accountId": {
   "kinds": [
    "unknown"
   ]
  },
  "apiSpaceId": {
   "kinds": [
    "unknown"
   ]
  },
  "name": {
   "kinds": [
    "string"
   ],
   "required": true
  },
  "payload": {
   "kinds": [
    "unknown"
   ]
  },
  "revision": {
   "kinds": [
    "unknown"
   ]
  },
  "etag": {
   "kinds": [
    "unknown"
   ]
  },
  "timestamp": {
   "kinds": [
    "string"
   ],
   "required": true
  }
 }
};

/** The shape of each event, by type, or by name and channel. */
export const documentedEvents: Readonly<Record<string, string>> = {
 "message.phone.received": "MessagePhoneReceivedEvent",
 "message.phone.sent": "MessagePhoneSentEvent",
 "message.phone.delivered": "MessagePhoneDeliveredEvent",
 "message.send.failed": "MessageSendFailedEvent",
 "message.send.expired": "MessageSendExpiredEvent",
 "message.call.missed": "MessageCallMissedEvent",
 "phone.heartbeat.offline": "PhoneHeartbeatOfflineEvent",
 "phone.heartbeat.online": "PhoneHeartbeatOnlineEvent",
 "message.sent/sms": "MessageSentSmsEvent",
 "message.sent/mms": "MessageSentMmsEvent",
 "message.sent/rcs": "MessageSentRcsEvent",
 "message.sent/fbMessenger": "MessageSentFbMessengerEvent",
 "message.sent/appMessaging": "MessageSentAppMessagingEvent",
 "message.sent/email": "MessageSentEmailEvent",
 "message.sent/whatsApp": "MessageSentWhatsAppEvent",
 "message.sent/nativePush": "MessageSentNativePushEvent",
 "message.delivered/sms": "MessageDeliveredSmsEvent",
 "message.delivered/mms": "MessageDeliveredMmsEvent",
 "message.delivered/rcs": "MessageDeliveredRcsEvent",
 "message.delivered/fbMessenger": "MessageDeliveredFbMessengerEvent",
 "message.delivered/appMessaging": "MessageDeliveredAppMessagingEvent",
 "message.delivered/email": "MessageDeliveredEmailEvent",
 "message.delivered/whatsApp": "MessageDeliveredWhatsAppEvent",
 "message.delivered/nativePush": "MessageDeliveredNativePushEvent",
 "message.read/sms": "MessageReadSmsEvent",
 "message.read/mms": "MessageReadMmsEvent",
 "message.read/rcs": "MessageReadRcsEvent",
 "message.read/fbMessenger": "MessageReadFbMessengerEvent",
 "message.read/appMessaging": "MessageReadAppMessagingEvent",
 "message.read/email": "MessageReadEmailEvent",
 "message.read/whatsApp": "MessageReadWhatsAppEvent",
 "message.read/nativePush": "MessageReadNativePushEvent",
 "message.expired/sms": "MessageExpiredSmsEvent",
 "message.expired/mms": "MessageExpiredMmsEvent",
 "message.expired/rcs": "MessageExpiredRcsEvent",
 "message.expired/fbMessenger": "MessageExpiredFbMessengerEvent",
 "message.expired/appMessaging": "MessageExpiredAppMessagingEvent",
 "message.expired/email": "MessageExpiredEmailEvent",
 "message.expired/whatsApp": "MessageExpiredWhatsAppEvent",
 "message.expired/nativePush": "MessageExpiredNativePushEvent",
 "message.failed": "MessageFailedEvent",
 "message.inbound/sms": "MessageInboundSmsEvent",
 "message.inbound/mms": "MessageInboundMmsEvent",
 "message.inbound/rcs": "MessageInboundRcsEvent",
 "message.inbound/fbMessenger": "MessageInboundFbMessengerEvent",
 "message.inbound/appMessaging": "MessageInboundAppMessagingEvent",
 "message.inbound/email": "MessageInboundEmailEvent",
 "message.inbound/whatsApp": "MessageInboundWhatsAppEvent",
 "message.inbound/nativePush": "MessageInboundNativePushEvent",
 "interaction.click": "InteractionClickEvent"
};
