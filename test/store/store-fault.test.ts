import { StoreFault, type StoreFaultCode } from '../../src/store/store-fault';

const codes: Record<StoreFaultCode, true> = {
  inUse: true,
  newer: true,
  older: true,
  missing: true,
  readOnly: true,
  full: true,
  damaged: true,
  busy: true,
  failed: true,
  address: true,
  unreachable: true,
  refused: true,
  insecure: true,
  unsuitable: true,
  rejected: true,
};

test.each(Object.keys(codes) as StoreFaultCode[])(
  'the fault %s says in both languages where it is and what to do',
  (code) => {
    const fault = new StoreFault(code, 'data');
    expect(fault.message).toBe(fault.sentence('da'));
    for (const sentence of [fault.sentence('da'), fault.sentence('en')]) {
      expect(sentence).toMatch(/\bdata\b.*\. .+\.$/u);
      expect(sentence).not.toMatch(/sqlite|\n/iu);
    }
    expect(fault.sentence('en')).not.toBe(fault.message);
  },
);
