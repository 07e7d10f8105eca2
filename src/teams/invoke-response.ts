import { ActivityTypes, type TurnContext } from 'botbuilder';

/** Answers an invoke: its body stands in the HTTP response, whatever else was sent. */
export async function respondToInvoke(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
