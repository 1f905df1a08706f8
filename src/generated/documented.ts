// Printed from the schemas by `npm run generate`. Do not edit.

import type { DocumentedShape } from "../testing/documented.js";

/** What is documented of each shape. */
export const documentedShapes: Readonly<Record<string, DocumentedShape>> = {
 "MessagePhoneReceivedData": {
  "message_id": {
   "format": "uuid"
  },
  "user_id": {},
  "owner": {},
  "encrypted": {},
  "contact": {},
  "timestamp": {
   "format": "date-time"
  },
  "content": {},
  "sim": {
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "attachments": {
   "items": {}
  }
 },
 "MessagePhoneReceivedEvent": {
  "specversion": {},
  "id": {
   "format": "uuid"
  },
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {
   "format": "date-time"
  },
  "data": {
   "shape": "MessagePhoneReceivedData"
  }
 },
 "MessagePhoneSentData": {
  "id": {
   "format": "uuid"
  },
  "user_id": {},
  "request_id": {},
  "owner": {},
  "contact": {},
  "encrypted": {},
  "content": {},
  "sim": {
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessagePhoneSentEvent": {
  "specversion": {},
  "id": {
   "format": "uuid"
  },
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {
   "format": "date-time"
  },
  "data": {
   "shape": "MessagePhoneSentData"
  }
 },
 "MessagePhoneDeliveredData": {
  "id": {
   "format": "uuid"
  },
  "user_id": {},
  "request_id": {},
  "owner": {},
  "contact": {},
  "encrypted": {},
  "content": {},
  "sim": {
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessagePhoneDeliveredEvent": {
  "specversion": {},
  "id": {
   "format": "uuid"
  },
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {
   "format": "date-time"
  },
  "data": {
   "shape": "MessagePhoneDeliveredData"
  }
 },
 "MessageSendFailedData": {
  "id": {
   "format": "uuid"
  },
  "user_id": {},
  "request_id": {},
  "owner": {},
  "contact": {},
  "encrypted": {},
  "content": {},
  "sim": {
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "error_message": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageSendFailedEvent": {
  "specversion": {},
  "id": {
   "format": "uuid"
  },
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {
   "format": "date-time"
  },
  "data": {
   "shape": "MessageSendFailedData"
  }
 },
 "MessageSendExpiredData": {
  "message_id": {
   "format": "uuid"
  },
  "user_id": {},
  "request_id": {},
  "owner": {},
  "contact": {},
  "encrypted": {},
  "content": {},
  "sim": {
   "known": [
    "SIM1",
    "SIM2"
   ]
  },
  "send_attempt_count": {},
  "is_final": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageSendExpiredEvent": {
  "specversion": {},
  "id": {
   "format": "uuid"
  },
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {
   "format": "date-time"
  },
  "data": {
   "shape": "MessageSendExpiredData"
  }
 },
 "MessageCallMissedData": {
  "message_id": {
   "format": "uuid"
  },
  "user_id": {},
  "owner": {},
  "contact": {},
  "timestamp": {
   "format": "date-time"
  },
  "sim": {
   "known": [
    "SIM1",
    "SIM2"
   ]
  }
 },
 "MessageCallMissedEvent": {
  "specversion": {},
  "id": {
   "format": "uuid"
  },
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {
   "format": "date-time"
  },
  "data": {
   "shape": "MessageCallMissedData"
  }
 },
 "PhoneHeartbeatOfflineData": {
  "phone_id": {
   "format": "uuid"
  },
  "user_id": {},
  "timestamp": {
   "format": "date-time"
  },
  "monitor_id": {
   "format": "uuid"
  },
  "owner": {},
  "last_heartbeat_timestamp": {
   "format": "date-time"
  }
 },
 "PhoneHeartbeatOfflineEvent": {
  "specversion": {},
  "id": {
   "format": "uuid"
  },
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {
   "format": "date-time"
  },
  "data": {
   "shape": "PhoneHeartbeatOfflineData"
  }
 },
 "PhoneHeartbeatOnlineData": {
  "phone_id": {
   "format": "uuid"
  },
  "user_id": {},
  "timestamp": {
   "format": "date-time"
  },
  "monitor_id": {
   "format": "uuid"
  },
  "owner": {},
  "last_heartbeat_timestamp": {
   "format": "date-time"
  }
 },
 "PhoneHeartbeatOnlineEvent": {
  "specversion": {},
  "id": {
   "format": "uuid"
  },
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {
   "format": "date-time"
  },
  "data": {
   "shape": "PhoneHeartbeatOnlineData"
  }
 },
 "UnknownHttpSmsEvent": {
  "specversion": {},
  "id": {},
  "source": {},
  "type": {},
  "datacontenttype": {},
  "time": {},
  "data": {}
 },
 "MessagePart": {
  "type": {},
  "data": {},
  "url": {
   "format": "uri"
  },
  "name": {},
  "size": {},
  "channels": {
   "items": {}
  }
 },
 "MessageCorrelation": {
  "messageId": {
   "format": "uuid"
  },
  "metadata": {}
 },
 "AppMessagingSendResponse": {
  "conversationId": {},
  "conversationMessageId": {
   "format": "uuid"
  }
 },
 "MessageSentAppMessagingDetails": {
  "channel": {},
  "additionalInfo": {
   "shape": "AppMessagingSendResponse"
  },
  "channelStatus": {
   "shape": "EmptyChannelStatus"
  }
 },
 "MessageSentAppMessagingPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageSentAppMessagingDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "conversationId": {}
 },
 "MessageSentAppMessagingEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageSentAppMessagingPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "AppMessagingReceipt": {
  "messageId": {
   "format": "uuid"
  },
  "conversationId": {},
  "scope": {
   "known": [
    "a2p",
    "p2p"
   ]
  },
  "direction": {
   "known": [
    "inbound",
    "outbound"
   ]
  },
  "sentOn": {
   "format": "date-time"
  },
  "isPublicConversation": {},
  "profileId": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageDeliveredAppMessagingDetails": {
  "channel": {},
  "channelStatus": {
   "shape": "AppMessagingReceipt"
  }
 },
 "MessageDeliveredAppMessagingPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageDeliveredAppMessagingDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "conversationId": {}
 },
 "MessageDeliveredAppMessagingEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageDeliveredAppMessagingPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageReadAppMessagingDetails": {
  "channel": {},
  "channelStatus": {
   "shape": "AppMessagingReceipt"
  }
 },
 "MessageReadAppMessagingPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageReadAppMessagingDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "conversationId": {}
 },
 "MessageReadAppMessagingEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageReadAppMessagingPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageExpiredAppMessagingDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageExpiredAppMessagingPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageExpiredAppMessagingDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageExpiredAppMessagingEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageExpiredAppMessagingPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "AppMessagingInboundFrom": {
  "profileId": {}
 },
 "AppMessagingInboundTo": {
  "conversationId": {},
  "profileId": {}
 },
 "AppMessagingSender": {
  "id": {}
 },
 "AppMessagingContext": {
  "from": {
   "shape": "AppMessagingSender"
  },
  "conversationId": {},
  "sentBy": {},
  "sentOn": {
   "format": "date-time"
  },
  "scope": {
   "known": [
    "a2p",
    "p2p"
   ]
  },
  "direction": {
   "known": [
    "inbound",
    "outbound"
   ]
  }
 },
 "AppMessagingPart": {
  "type": {},
  "data": {},
  "url": {},
  "name": {},
  "size": {}
 },
 "AppMessagingInboundChannelData": {
  "messageId": {
   "format": "uuid"
  },
  "metadata": {},
  "context": {
   "shape": "AppMessagingContext"
  },
  "parts": {
   "items": {
    "shape": "AppMessagingPart"
   }
  }
 },
 "MessageInboundAppMessagingPayload": {
  "id": {
   "format": "uuid"
  },
  "channel": {},
  "from": {
   "shape": "AppMessagingInboundFrom"
  },
  "receivedOn": {
   "format": "date-time"
  },
  "body": {},
  "title": {},
  "messageParts": {
   "items": {
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "shape": "MessageCorrelation"
  },
  "conversationId": {},
  "metadata": {},
  "status": {
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "shape": "AppMessagingInboundTo"
  },
  "channelData": {
   "shape": "AppMessagingInboundChannelData"
  }
 },
 "MessageInboundAppMessagingEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageInboundAppMessagingPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "InteractionClickEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {},
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MailgunReceipt": {
  "Message-Id": {},
  "X-Mailgun-Sid": {},
  "attachment-count": {},
  "body-plain": {},
  "code": {},
  "comapi-apiSpaceId": {
   "format": "uuid"
  },
  "comapi-messageId": {
   "format": "uuid"
  },
  "description": {},
  "domain": {},
  "event": {
   "known": [
    "dropped"
   ]
  },
  "message-headers": {},
  "reason": {
   "known": [
    "hardfail"
   ]
  },
  "recipient": {},
  "signature": {},
  "timestamp": {},
  "token": {}
 },
 "MessageSentEmailDetails": {
  "channel": {},
  "additionalInfo": {},
  "channelStatus": {}
 },
 "MessageSentEmailPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageSentEmailDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageSentEmailEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageSentEmailPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageDeliveredEmailDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageDeliveredEmailPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageDeliveredEmailDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageDeliveredEmailEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageDeliveredEmailPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageReadEmailDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageReadEmailPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageReadEmailDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageReadEmailEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageReadEmailPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageExpiredEmailDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageExpiredEmailPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageExpiredEmailDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageExpiredEmailEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageExpiredEmailPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageInboundEmailPayload": {
  "id": {
   "format": "uuid"
  },
  "channel": {},
  "from": {},
  "receivedOn": {
   "format": "date-time"
  },
  "body": {},
  "title": {},
  "messageParts": {
   "items": {
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "shape": "MessageCorrelation"
  },
  "conversationId": {},
  "metadata": {},
  "status": {
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {},
  "channelData": {}
 },
 "MessageInboundEmailEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageInboundEmailPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "SmsValidationFailure": {
  "property": {},
  "failureCode": {
   "known": [
    "UnicodeBodyRejected"
   ]
  },
  "details": {}
 },
 "SmsSendResponse": {
  "to": {},
  "successful": {},
  "clientRef": {},
  "segmentCount": {},
  "validationFailures": {
   "items": {
    "shape": "SmsValidationFailure"
   }
  }
 },
 "SmsReceipt": {
  "tranid": {},
  "messageguid": {
   "format": "uuid"
  },
  "statusid": {
   "known": [
    "1",
    "4"
   ]
  },
  "recipient": {},
  "statusdescription": {
   "known": [
    "Messages delivered to handset",
    "Messages rejected by operator"
   ]
  },
  "datetime": {},
  "clientref": {},
  "submissiontime": {},
  "apispaceid": {
   "format": "uuid"
  },
  "statustimeutc": {
   "format": "date-time"
  }
 },
 "SmsFailureData": {
  "tranid": {},
  "messageguid": {
   "format": "uuid"
  },
  "statusid": {
   "known": [
    "1",
    "4"
   ]
  },
  "recipient": {},
  "statusdescription": {
   "known": [
    "Messages delivered to handset",
    "Messages rejected by operator"
   ]
  },
  "datetime": {},
  "clientref": {},
  "submissiontime": {},
  "apispaceid": {
   "format": "uuid"
  },
  "statustimeutc": {
   "format": "date-time"
  },
  "to": {},
  "successful": {},
  "clientRef": {},
  "segmentCount": {},
  "validationFailures": {
   "items": {
    "shape": "SmsValidationFailure"
   }
  }
 },
 "SmsSentStatus": {
  "status": {
   "known": [
    "sent"
   ]
  },
  "updatedOn": {
   "format": "date-time"
  },
  "details": {
   "shape": "SmsSendResponse"
  }
 },
 "SmsSentChannelStatus": {
  "sms": {
   "shape": "SmsSentStatus"
  }
 },
 "SmsSentData": {
  "phoneNumberCountryCode": {},
  "segmentCount": {}
 },
 "SmsSentChannelData": {
  "sms": {
   "shape": "SmsSentData"
  }
 },
 "MessageSentSmsDetails": {
  "channel": {},
  "additionalInfo": {
   "shape": "SmsSendResponse"
  },
  "channelStatus": {
   "shape": "SmsSentChannelStatus"
  }
 },
 "MessageSentSmsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageSentSmsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {
   "shape": "SmsSentChannelData"
  }
 },
 "MessageSentSmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageSentSmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageDeliveredSmsDetails": {
  "channel": {},
  "channelStatus": {
   "shape": "SmsReceipt"
  }
 },
 "MessageDeliveredSmsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageDeliveredSmsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageDeliveredSmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageDeliveredSmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageReadSmsDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageReadSmsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageReadSmsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageReadSmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageReadSmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageExpiredSmsDetails": {
  "channel": {},
  "channelStatus": {
   "shape": "EmptyChannelStatus"
  }
 },
 "MessageExpiredSmsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageExpiredSmsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageExpiredSmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageExpiredSmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "SmsInboundFrom": {
  "phoneNumber": {},
  "profileId": {}
 },
 "SmsInboundTo": {
  "phoneNumber": {}
 },
 "SmsInboundChannelData": {
  "messageId": {},
  "keyword": {},
  "clientRef": {},
  "receivedOn": {
   "format": "date-time"
  }
 },
 "MessageInboundSmsPayload": {
  "id": {
   "format": "uuid"
  },
  "channel": {},
  "from": {
   "shape": "SmsInboundFrom"
  },
  "receivedOn": {
   "format": "date-time"
  },
  "body": {},
  "title": {},
  "messageParts": {
   "items": {
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "shape": "MessageCorrelation"
  },
  "conversationId": {},
  "metadata": {},
  "status": {
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "shape": "SmsInboundTo"
  },
  "channelData": {
   "shape": "SmsInboundChannelData"
  }
 },
 "MessageInboundSmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageInboundSmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "ChannelFailureDetails": {
  "reason": {},
  "data": {}
 },
 "ChannelFailure": {
  "status": {
   "known": [
    "failed"
   ]
  },
  "updatedOn": {
   "format": "date-time"
  },
  "details": {
   "shape": "ChannelFailureDetails"
  }
 },
 "SmsFailureDetails": {
  "reason": {},
  "data": {
   "shape": "SmsFailureData"
  }
 },
 "SmsFailure": {
  "status": {
   "known": [
    "failed"
   ]
  },
  "updatedOn": {
   "format": "date-time"
  },
  "details": {
   "shape": "SmsFailureDetails"
  }
 },
 "RcsFailureData": {
  "phoneNumber": {},
  "phoneNumberCountryCode": {},
  "profileId": {}
 },
 "RcsFailureDetails": {
  "reason": {},
  "data": {
   "shape": "RcsFailureData"
  }
 },
 "RcsFailure": {
  "status": {
   "known": [
    "failed"
   ]
  },
  "updatedOn": {
   "format": "date-time"
  },
  "details": {
   "shape": "RcsFailureDetails"
  }
 },
 "FailedChannelStatus": {
  "sms": {
   "shape": "SmsFailure"
  },
  "mms": {
   "shape": "ChannelFailure"
  },
  "rcs": {
   "shape": "RcsFailure"
  },
  "fbMessenger": {
   "shape": "ChannelFailure"
  },
  "appMessaging": {
   "shape": "ChannelFailure"
  },
  "email": {
   "shape": "MailgunReceipt"
  }
 },
 "MessageFailedDetails": {
  "reason": {},
  "channelStatus": {
   "shape": "FailedChannelStatus"
  }
 },
 "MessageFailedPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageFailedDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageFailedEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageFailedPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessengerSendResponse": {
  "fbMessengerId": {},
  "messageId": {}
 },
 "MessengerSentStatus": {
  "status": {
   "known": [
    "sent"
   ]
  },
  "updatedOn": {
   "format": "date-time"
  },
  "details": {
   "shape": "MessengerSendResponse"
  }
 },
 "MessengerSentChannelStatus": {
  "fbMessenger": {
   "shape": "MessengerSentStatus"
  }
 },
 "MessageSentFbMessengerDetails": {
  "channel": {},
  "additionalInfo": {
   "shape": "MessengerSendResponse"
  },
  "channelStatus": {
   "shape": "MessengerSentChannelStatus"
  }
 },
 "MessageSentFbMessengerPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageSentFbMessengerDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageSentFbMessengerEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageSentFbMessengerPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessengerParty": {
  "id": {}
 },
 "MessengerWatermark": {
  "watermark": {},
  "seq": {}
 },
 "MessengerDeliveryReceipt": {
  "sender": {
   "shape": "MessengerParty"
  },
  "recipient": {
   "shape": "MessengerParty"
  },
  "timestamp": {},
  "delivery": {
   "shape": "MessengerWatermark"
  }
 },
 "MessageDeliveredFbMessengerDetails": {
  "channel": {},
  "channelStatus": {
   "shape": "MessengerDeliveryReceipt"
  }
 },
 "MessageDeliveredFbMessengerPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageDeliveredFbMessengerDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageDeliveredFbMessengerEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageDeliveredFbMessengerPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessengerReadReceipt": {
  "sender": {
   "shape": "MessengerParty"
  },
  "recipient": {
   "shape": "MessengerParty"
  },
  "timestamp": {},
  "read": {
   "shape": "MessengerWatermark"
  }
 },
 "MessageReadFbMessengerDetails": {
  "channel": {},
  "channelStatus": {
   "shape": "MessengerReadReceipt"
  }
 },
 "MessageReadFbMessengerPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageReadFbMessengerDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageReadFbMessengerEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageReadFbMessengerPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageExpiredFbMessengerDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageExpiredFbMessengerPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageExpiredFbMessengerDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageExpiredFbMessengerEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageExpiredFbMessengerPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "FbMessengerInboundFrom": {
  "fbMessengerId": {},
  "profileId": {}
 },
 "MessengerAttachmentPayload": {
  "url": {
   "format": "uri"
  }
 },
 "MessengerAttachment": {
  "type": {
   "known": [
    "image"
   ]
  },
  "title": {},
  "url": {
   "format": "uri"
  },
  "payload": {
   "shape": "MessengerAttachmentPayload"
  }
 },
 "MessengerMessage": {
  "mid": {},
  "seq": {},
  "text": {},
  "attachments": {
   "items": {
    "shape": "MessengerAttachment"
   }
  }
 },
 "MessengerMessageEvent": {
  "sender": {
   "shape": "MessengerParty"
  },
  "recipient": {
   "shape": "MessengerParty"
  },
  "timestamp": {},
  "message": {
   "shape": "MessengerMessage"
  }
 },
 "FbMessengerInboundChannelData": {
  "pageId": {},
  "body": {
   "shape": "MessengerMessageEvent"
  }
 },
 "MessageInboundFbMessengerPayload": {
  "id": {
   "format": "uuid"
  },
  "channel": {},
  "from": {
   "shape": "FbMessengerInboundFrom"
  },
  "receivedOn": {
   "format": "date-time"
  },
  "body": {},
  "title": {},
  "messageParts": {
   "items": {
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "shape": "MessageCorrelation"
  },
  "conversationId": {},
  "metadata": {},
  "status": {
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "channelData": {
   "shape": "FbMessengerInboundChannelData"
  }
 },
 "MessageInboundFbMessengerEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageInboundFbMessengerPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MmsSendResponse": {
  "to": {},
  "successful": {},
  "segmentCount": {}
 },
 "MmsSentStatus": {
  "status": {
   "known": [
    "sent"
   ]
  },
  "updatedOn": {
   "format": "date-time"
  },
  "details": {
   "shape": "MmsSendResponse"
  }
 },
 "MmsSentChannelStatus": {
  "mms": {
   "shape": "MmsSentStatus"
  }
 },
 "MmsSentData": {
  "fromPhoneNumber": {},
  "phoneNumberCountryCode": {},
  "segmentCount": {}
 },
 "MmsSentChannelData": {
  "mms": {
   "shape": "MmsSentData"
  }
 },
 "MessageSentMmsDetails": {
  "channel": {},
  "additionalInfo": {
   "shape": "MmsSendResponse"
  },
  "channelStatus": {
   "shape": "MmsSentChannelStatus"
  }
 },
 "MessageSentMmsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageSentMmsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {
   "shape": "MmsSentChannelData"
  }
 },
 "MessageSentMmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageSentMmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageDeliveredMmsDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageDeliveredMmsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageDeliveredMmsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageDeliveredMmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageDeliveredMmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageReadMmsDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageReadMmsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageReadMmsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageReadMmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageReadMmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageExpiredMmsDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageExpiredMmsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageExpiredMmsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageExpiredMmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageExpiredMmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageInboundMmsPayload": {
  "id": {
   "format": "uuid"
  },
  "channel": {},
  "from": {},
  "receivedOn": {
   "format": "date-time"
  },
  "body": {},
  "title": {},
  "messageParts": {
   "items": {
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "shape": "MessageCorrelation"
  },
  "conversationId": {},
  "metadata": {},
  "status": {
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {},
  "channelData": {}
 },
 "MessageInboundMmsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageInboundMmsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "RcsContentMessage": {
  "text": {}
 },
 "RcsAgentMessage": {
  "name": {},
  "sendTime": {
   "format": "date-time"
  },
  "contentMessage": {
   "shape": "RcsContentMessage"
  }
 },
 "RcsSentData": {
  "phoneNumber": {},
  "phoneNumberCountryCode": {},
  "agentId": {}
 },
 "RcsSentChannelData": {
  "rcs": {
   "shape": "RcsSentData"
  }
 },
 "MessageSentRcsDetails": {
  "channel": {},
  "additionalInfo": {
   "shape": "RcsAgentMessage"
  },
  "channelStatus": {
   "shape": "EmptyChannelStatus"
  }
 },
 "MessageSentRcsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageSentRcsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {
   "shape": "RcsSentChannelData"
  }
 },
 "MessageSentRcsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageSentRcsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "RcsUserEvent": {
  "senderPhoneNumber": {},
  "eventType": {
   "known": [
    "DELIVERED",
    "READ"
   ]
  },
  "eventId": {},
  "messageId": {
   "format": "uuid"
  },
  "sendTime": {
   "format": "date-time"
  }
 },
 "RcsEventAttributes": {
  "type": {
   "known": [
    "event"
   ]
  },
  "project_number": {},
  "event_type": {
   "known": [
    "DELIVERED",
    "READ"
   ]
  },
  "product": {
   "known": [
    "RBM"
   ]
  }
 },
 "RcsReceipt": {
  "data": {
   "shape": "RcsUserEvent"
  },
  "attributes": {
   "shape": "RcsEventAttributes"
  },
  "messageId": {},
  "publishTime": {
   "format": "date-time"
  }
 },
 "MessageDeliveredRcsDetails": {
  "channel": {},
  "channelStatus": {
   "shape": "RcsReceipt"
  }
 },
 "MessageDeliveredRcsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageDeliveredRcsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageDeliveredRcsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageDeliveredRcsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageReadRcsDetails": {
  "channel": {},
  "channelStatus": {
   "shape": "RcsReceipt"
  }
 },
 "MessageReadRcsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageReadRcsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "MessageReadRcsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageReadRcsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "MessageExpiredRcsDetails": {
  "channel": {},
  "channelStatus": {}
 },
 "MessageExpiredRcsPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "MessageExpiredRcsDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {},
  "channelData": {}
 },
 "MessageExpiredRcsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageExpiredRcsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "RcsInboundFrom": {
  "phoneNumber": {},
  "phoneNumberCountryCode": {},
  "profileId": {}
 },
 "RcsInboundTo": {
  "agentId": {}
 },
 "MessageInboundRcsPayload": {
  "id": {
   "format": "uuid"
  },
  "channel": {},
  "from": {
   "shape": "RcsInboundFrom"
  },
  "receivedOn": {
   "format": "date-time"
  },
  "body": {},
  "title": {},
  "messageParts": {
   "items": {
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "shape": "MessageCorrelation"
  },
  "conversationId": {},
  "metadata": {},
  "status": {
   "known": [
    "received",
    "delivered",
    "read"
   ]
  },
  "to": {
   "shape": "RcsInboundTo"
  }
 },
 "MessageInboundRcsEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "MessageInboundRcsPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "OtherChannelStatusDetails": {
  "channel": {}
 },
 "OtherChannelStatusPayload": {
  "id": {
   "format": "uuid"
  },
  "details": {
   "shape": "OtherChannelStatusDetails"
  },
  "updatedOn": {
   "format": "date-time"
  },
  "metadata": {}
 },
 "OtherChannelStatusEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "OtherChannelStatusPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "OtherChannelInboundPayload": {
  "id": {
   "format": "uuid"
  },
  "channel": {},
  "from": {},
  "receivedOn": {
   "format": "date-time"
  },
  "body": {},
  "title": {},
  "messageParts": {
   "items": {
    "shape": "MessagePart"
   }
  },
  "correlation": {
   "shape": "MessageCorrelation"
  },
  "conversationId": {},
  "metadata": {},
  "status": {
   "known": [
    "received",
    "delivered",
    "read"
   ]
  }
 },
 "OtherChannelInboundEvent": {
  "eventId": {
   "format": "uuid"
  },
  "accountId": {},
  "apiSpaceId": {
   "format": "uuid"
  },
  "name": {},
  "payload": {
   "shape": "OtherChannelInboundPayload"
  },
  "revision": {},
  "etag": {},
  "timestamp": {
   "format": "date-time"
  }
 },
 "UnknownOmnichannelEvent": {
  "eventId": {},
  "accountId": {},
  "apiSpaceId": {},
  "name": {},
  "payload": {},
  "revision": {},
  "etag": {},
  "timestamp": {}
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
 "message.delivered/sms": "MessageDeliveredSmsEvent",
 "message.delivered/mms": "MessageDeliveredMmsEvent",
 "message.delivered/rcs": "MessageDeliveredRcsEvent",
 "message.delivered/fbMessenger": "MessageDeliveredFbMessengerEvent",
 "message.delivered/appMessaging": "MessageDeliveredAppMessagingEvent",
 "message.delivered/email": "MessageDeliveredEmailEvent",
 "message.read/sms": "MessageReadSmsEvent",
 "message.read/mms": "MessageReadMmsEvent",
 "message.read/rcs": "MessageReadRcsEvent",
 "message.read/fbMessenger": "MessageReadFbMessengerEvent",
 "message.read/appMessaging": "MessageReadAppMessagingEvent",
 "message.read/email": "MessageReadEmailEvent",
 "message.expired/sms": "MessageExpiredSmsEvent",
 "message.expired/mms": "MessageExpiredMmsEvent",
 "message.expired/rcs": "MessageExpiredRcsEvent",
 "message.expired/fbMessenger": "MessageExpiredFbMessengerEvent",
 "message.expired/appMessaging": "MessageExpiredAppMessagingEvent",
 "message.expired/email": "MessageExpiredEmailEvent",
 "message.failed": "MessageFailedEvent",
 "message.inbound/sms": "MessageInboundSmsEvent",
 "message.inbound/mms": "MessageInboundMmsEvent",
 "message.inbound/rcs": "MessageInboundRcsEvent",
 "message.inbound/fbMessenger": "MessageInboundFbMessengerEvent",
 "message.inbound/appMessaging": "MessageInboundAppMessagingEvent",
 "message.inbound/email": "MessageInboundEmailEvent",
 "interaction.click": "InteractionClickEvent"
};
