// The kit, from its own JSON, as `redact` returns it.
import 'idv-elements/status-badge/define';
import 'idv-elements/progress-stepper/define';

export const tags = { badge: 'idv-status-badge', stepper: 'idv-progress-stepper' };
export const setBadge = (element, { json }) => (element.status = json);
export const setStepper = (element, { json }) => (element.status = json);
