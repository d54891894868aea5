import type { Culture } from "./answers";

/** A clinic: control is kept often and commitment earned at times; method and character lie level. */
export const CLINIC: Culture = {
  height: {
    "order-people": 4.8,
    "targets-direction": 4.5,
    "control-commitment": 4.6,
    "plan-opportunity": 4.6,
    "method-character": 4.8,
    "direct-serve": 4.7,
    "respond-initiate": 4.6,
    "improve-invent": 4.1,
  },
  lean: {
    "order-people": -1.1,
    "targets-direction": -1.3,
    "control-commitment": -1.7,
    "plan-opportunity": -1.1,
    "method-character": -0.3,
    "direct-serve": -0.9,
    "respond-initiate": -1.5,
    "improve-invent": -1,
  },
  need: {
    "order-people": [5, 5],
    "targets-direction": [4.7, 4.8],
    "control-commitment": [4.6, 5.3],
    "plan-opportunity": [5, 4.5],
    "method-character": [5, 5.1],
    "direct-serve": [4.7, 5.2],
    "respond-initiate": [5.1, 4.8],
    "improve-invent": [4.9, 4.2],
  },
};

/** A haulier: quick to respond and to take an opening, thin in order, method and saying what for. */
export const HAULIER: Culture = {
  height: {
    "order-people": 4.3,
    "targets-direction": 4.5,
    "control-commitment": 4.4,
    "plan-opportunity": 4.8,
    "method-character": 4.4,
    "direct-serve": 4.9,
    "respond-initiate": 4.9,
    "improve-invent": 4.2,
  },
  lean: {
    "order-people": 0.6,
    "targets-direction": -1.2,
    "control-commitment": -0.4,
    "plan-opportunity": 0.5,
    "method-character": 0.7,
    "direct-serve": -0.3,
    "respond-initiate": -0.9,
    "improve-invent": 0.4,
  },
  need: {
    "order-people": [5.2, 4.8],
    "targets-direction": [5, 4.9],
    "control-commitment": [4.9, 4.9],
    "plan-opportunity": [5.2, 4.8],
    "method-character": [5, 4.8],
    "direct-serve": [4.9, 4.9],
    "respond-initiate": [5, 4.8],
    "improve-invent": [5, 4.6],
  },
};
