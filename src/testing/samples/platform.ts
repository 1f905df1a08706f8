import type { OmnichannelPlatformEvent } from "../../generated/omnichannel.types.js";
import type { OmnichannelEventOf } from "../../parsing/event-types.js";
import { question, type Seed, shiftTime } from "./sample.js";

/** What these samples repeat: none repeats the API space. */
export type PlatformSeed = Omit<Seed, "apiSpaceId">;

type PlatformEventName = OmnichannelPlatformEvent["name"];

type EnvelopeKey = "eventId" | "accountId" | "apiSpaceId" | "name" | "revision" | "etag" | "timestamp";

/** What a name adds to the fields of every event, and which id and revision it has. */
export interface PlatformSample<Contents extends object = object> {
  /** Id of the entity or message, unless the overrides have one. Absent from an event without an id. */
  readonly id?: string;
  /** Revision of the entity or the stream. Absent from an event without either. */
  readonly revision?: number;
  /** Whether the event has the tag of its entity. */
  readonly hasEtag?: true;
  readonly build: (seed: PlatformSeed, revision: number) => Contents;
}

const profileId = "person@example.com";
const agentId = "PLATFORMUSER\\agent@example.com";
const conversationId = "Customer_Services_anon_4c191a33-050b-4bab-9147-38300445fdd4";
const chatId = "8b4e7f49-7e16-4440-acf8-7aeab1ee1e91";
const messageId = "61320b34-0ca2-4a9f-8338-de33407450ba";
const teamId = "Customer_Services";

const profile = { id: profileId, hasEtag: true } as const;
const conversation = { id: conversationId, hasEtag: true } as const;
const chat = { id: chatId, hasEtag: true } as const;

const buildDeleted = ({ messageId: id, at }: PlatformSeed) => ({
  payload: { date: shiftTime(at, -168), by: "access:5c2f3a77-9d0e-4b5a-8c61-0f6f1f5f3b21", id },
});

const buildRoles = () => ({ canSend: true, canAddParticipants: true, canRemoveParticipants: true });

const buildPart = () => ({ data: question, size: question.length, type: "text/plain" });

/** A receipt for delivered and one for read have the same form. */
const buildReceipt = ({ messageId: id, at }: PlatformSeed, conversationEventId: number) => ({
  payload: {
    conversationId,
    scope: "a2p",
    direction: "outbound",
    isPublicConversation: false,
    profileId,
    timestamp: shiftTime(at, -430),
    id,
    conversationEventId,
  },
});

const buildPresence = () => ({ profileId: agentId });

/** The sample of each name, as the documented examples show it. To add an event, add its sample here. */
export const platformSamples: {
  readonly [Name in PlatformEventName]: PlatformSample<Omit<OmnichannelEventOf<Name>, EnvelopeKey>>;
} = {
  "profile.create": {
    ...profile,
    revision: 0,
    build: ({ messageId: id }) => ({ payload: { id, name: "Robin Example", email: "person@example.com" } }),
  },
  "profile.update": {
    ...profile,
    revision: 1,
    build: ({ messageId: id }) => ({ payload: { id, name: "Robin Sample", email: "person@example.com" } }),
  },
  "profile.delete": { ...profile, revision: 2, build: buildDeleted },
  "profile.undelete": { ...profile, revision: 3, build: ({ messageId: id }) => ({ payload: { id } }) },
  "conversation.create": {
    ...conversation,
    revision: 0,
    build: ({ messageId: id }) => ({
      payload: {
        id,
        name: "Support request",
        description: "My first support request",
        roles: { owner: buildRoles(), participant: buildRoles() },
        isPublic: false,
        participants: [
          { profileId, role: "owner" },
          { profileId: "Support", role: "participant" },
        ],
      },
    }),
  },
  "conversation.delete": { ...conversation, revision: 1, build: buildDeleted },
  "conversation.participantAdded": {
    id: conversationId,
    build: ({ messageId: id }) => ({ payload: { profileId, role: "participant", id } }),
  },
  "conversationMessage.sent": {
    id: messageId,
    revision: 6,
    build: ({ messageId: id, at }, conversationEventId) => ({
      payload: {
        metadata: {},
        context: {
          from: { id: profileId },
          conversationId,
          sentBy: `session:${profileId}`,
          sentOn: shiftTime(at, -2),
          scope: "a2p",
          direction: "inbound",
        },
        parts: [buildPart()],
        id,
        conversationEventId,
      },
    }),
  },
  "conversationMessage.delivered": { id: messageId, revision: 7, build: buildReceipt },
  "conversationMessage.read": { id: messageId, revision: 8, build: buildReceipt },
  "chat.create": {
    ...chat,
    revision: 0,
    build: ({ messageId: id }) => ({
      payload: {
        name: `Chat with ${profileId}`,
        teamId,
        channelId: "appMessaging",
        participants: [{ profileId, role: "participant" }],
        context: { conversationId },
        id,
      },
    }),
  },
  "chat.channelUpdated": {
    ...chat,
    revision: 3,
    build: ({ messageId: id }) => ({ payload: { id, channelId: "email" } }),
  },
  "chat.closed": {
    ...chat,
    revision: 4,
    build: ({ messageId: id }) => ({ payload: { bypassMessage: true, teamId, closeTimeSecs: 1800, id } }),
  },
  "chatMessage.sent": {
    id: messageId,
    revision: 1,
    build: ({ messageId: id, at }) => ({
      payload: {
        metadata: {},
        context: {
          from: { id: profileId },
          chatId,
          teamId,
          sentBy: `session:${profileId}`,
          sentOn: shiftTime(at, -2),
          direction: "inbound",
        },
        parts: [{ name: "body", type: "text/plain", data: question }],
        id,
      },
    }),
  },
  "presence.available": { build: buildPresence },
  "presence.away": { build: buildPresence },
  "presence.offline": { build: buildPresence },
  "facebook.optin": {
    build: ({ at }) => ({
      payload: {
        fbMessengerId: "1000200030004001",
        profileId,
        stateData: { profileId },
        ref: "c3RhdGUtb2YtYW4tZXhhbXBsZQ==",
        rawData: {
          recipient: { id: "123456789012345" },
          timestamp: Date.parse(at) - 442,
          sender: { id: "1000200030004001" },
          optin: { ref: "c3RhdGUtb2YtYW4tZXhhbXBsZQ==" },
        },
        pageId: "123456789012345",
      },
    }),
  },
};
