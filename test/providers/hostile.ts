const throws = (): never => {
  throw new Error('hostile');
};

const cyclic: Record<string, unknown> = { status: 'active', steps: {} };
cyclic.steps = cyclic;
cyclic.self = [cyclic];

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Nested so deep that a recursive reader would run out of stack. */
const deep = (open: string, close: string, inner: string) =>
  open.repeat(20_000) + inner + close.repeat(20_000);
function deepObject(): object {
  let value: object = {};
  for (let depth = 0; depth < 20_000; depth++) value = { steps: value, status: value };
  return value;
}

const trapped = new Proxy(
  {},
  {
    get: throws,
    has: throws,
    ownKeys: throws,
    getOwnPropertyDescriptor: throws,
    getPrototypeOf: throws,
  },
);

/** Values that break a careless reader, by what they are. */
export const hostile: Readonly<Record<string, unknown>> = {
  'an object that points at itself': cyclic,
  'an object whose getter throws': Object.defineProperty({}, 'status', {
    get: throws,
    enumerable: true,
  }),
  'an object whose text throws': { toString: throws, valueOf: throws, toJSON: throws },
  'an object with a throwing primitive': { [Symbol.toPrimitive]: throws },
  'an array that throws when it is walked': Object.assign([1], { [Symbol.iterator]: throws }),
  'an array whose length lies': new Proxy([], {
    get: (target, key) => (key === 'length' ? 3 : (Reflect.get(target, key) as unknown)),
  }),
  'an array with holes': Object.assign([], { 7: 'x', length: 9 }),
  'an object like an array': { length: 3, 0: 'IDVV_1301', map: throws },
  'a proxy that throws at every touch': trapped,
  'a revoked proxy': revoked(),
  'a proxy that has every key': new Proxy({}, { has: () => true, get: (_, key) => String(key) }),
  'a proxy without end': new Proxy(
    {},
    { get: (_target, _key, receiver: unknown) => receiver, has: () => true },
  ),
  'a bigint': 12345678901234567890n,
  'a symbol': Symbol('verified'),
  'an object with symbols': { [Symbol('status')]: 'verified', status: Symbol('x') },
  'a function': throws,
  'a class': class Verification {},
  'not a number': NaN,
  infinity: Infinity,
  'minus zero': -0,
  'a date': new Date(0),
  'an invalid date': new Date(NaN),
  'a map': new Map([['status', 'verified']]),
  'a set': new Set(['verified']),
  'a typed array': new Uint8Array(4),
  'a boxed string': Object('verified'),
  'a boxed number': Object(3),
  'an expression': /verified/,
  'an error': new Error('x'),
  'a promise': Promise.resolve({ status: 'verified' }),
  'an object deep as a well': deepObject(),
  'text deep as a well': deep('[', ']', ''),
  'text of an object deep as a well': deep('{"steps":', '}', '{}'),
  'a long text': 'verified '.repeat(50_000),
  'a long number': '9'.repeat(100_000),
  'a long text of dashes': '-'.repeat(100_000),
  'a long date': `2026-03-02T10:15:00.${'0'.repeat(100_000)}`,
  'a long link': `https://x.example/${'a/'.repeat(50_000)}`,
  'a lone surrogate': '\ud800',
  'a null character': 'a\u0000b',
  'text of a byte order mark': '\ufeff{"status":"verified"}',
  'a frozen object': Object.freeze({ status: 'verified', steps: Object.freeze([]) }),
  'an object without a prototype': Object.assign(Object.create(null) as object, { status: 1 }),
};
