export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Sends an activity to the bot at an address as Teams does, and reads the reply to its end. Text goes out as it is. */
export async function postActivity(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
