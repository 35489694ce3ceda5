/** From which confidence on a claim is taken as read. */

/** Below this a claim is marked as doubtful: it is about as likely wrong as right. */
export const DOUBTFUL = 0.5;

/** Whether a claim is to be marked as doubtful; one whose confidence is not known is not. */
export const isDoubtful = (confidence: number | null): boolean => confidence !== null && confidence < DOUBTFUL;
