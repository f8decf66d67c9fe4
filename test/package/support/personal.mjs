const texts = (value) => {
  if (typeof value === 'string') return value.length > 4 ? [value] : [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];
};

/** Everything in a payload that is about the person: what they are called, where they live, ids. */
export const personal = (payload) =>
  [payload.user, payload.data, payload.id, payload.client_user_id, payload.previous_attempt_id]
    .flatMap(texts)
    .filter((text) => !/^\d{4}-\d\d-\d\dT/.test(text));
