import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageFault, type UsageFaultCode } from './usage-fault';

type Options = NonNullable<ParseArgsConfig['options']>;
type Strict<T extends Options> = { args: string[]; options: T; allowPositionals: true };

/** What node:util says is wrong, in our words. Its messages carry the name in quotes: "Unknown option '--foo'". */
const faults: Readonly<Record<string, UsageFaultCode>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'unknownOption',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'missingValue',
};

/** Options and words of a command. Throws a {@link UsageFault} for what the command does not know. */
export function parseOptions<T extends Options>(
  parameters: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<Strict<T>>> {
  try {
    return parseArgs<Strict<T>>({ args: [...parameters], options, allowPositionals: true });
  } catch (error) {
    throw toFault(error);
  }
}

function toFault(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const fault = faults[String(code)];
  if (fault === undefined) return error;
  const words = String(message);
  const name = /'(-[^' ]+)(?: <value>)?[^']*'/u.exec(words)?.[1] ?? '';
  return new UsageFault(words.includes('does not take an argument') ? 'unexpectedValue' : fault, name);
}
