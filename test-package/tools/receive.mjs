// What webpack makes one file of.
import * as root from "message-webhooks";
import * as receive from "message-webhooks/receive";
import * as testing from "message-webhooks/testing";
import { receiveWith } from "./receive-with.cjs";

receiveWith(root, receive, testing).then(console.log);
